import { css } from 'lit';

export const startStyles = css`
  :host {
    display: grid;
    gap: var(--_s4);
  }

  .ways {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
  }

  .way {
    display: grid;
    gap: var(--_s2);
    align-content: start;
    padding: var(--_s4);
  }

  .way.over {
    outline: 3px dashed var(--_accent);
    outline-offset: -3px;
  }

  .way h3 {
    font-size: 1rem;
  }

  .way textarea.input {
    min-block-size: 2.75rem;
  }

  .choose,
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }

  .name .input {
    flex: 1 1 10rem;
  }

  .list-title {
    margin-block-start: var(--_s2);
  }

  .sops {
    display: grid;
    gap: var(--_s2);
    list-style: none;
  }

  .sop {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_s4);
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s3) var(--_s4);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .sop:hover {
    background: var(--_surface-3);
  }

  .sop .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_s1);
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }

  @media (max-width: 36rem) {
    .sop {
      grid-template-columns: 1fr;
    }

    .sop .marks {
      grid-area: auto;
      justify-content: start;
    }
  }
`;
