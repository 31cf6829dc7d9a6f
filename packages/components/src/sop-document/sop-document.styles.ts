import { css } from 'lit';

/** The desk that the sheets lie on. */
export const styles = css`
  :host {
    display: block;
    --_desk: var(--alur-document-desk, color-mix(in srgb, var(--_text) 15%, var(--_surface)));
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3);
    padding-block-end: var(--_s3);
  }

  .paper {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
  }

  .paper .input {
    inline-size: auto;
  }

  .tools p {
    margin-inline-start: auto;
  }

  .desk {
    display: grid;
    justify-content: safe center;
    gap: var(--_s4);
    overflow-x: auto;
    border-radius: var(--_radius-small);
    padding: var(--_s4);
    background: var(--_desk);
  }

  .place {
    overflow: hidden;
    box-shadow:
      0 1px 3px rgb(0 0 0 / 0.3),
      0 6px 20px rgb(0 0 0 / 0.14);
  }

  .place .sheet {
    transform-origin: 0 0;
  }

  .size[hidden] {
    display: none;
  }

  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  .notes {
    margin-block-end: var(--_s3);
  }

  .notes ul {
    padding-inline-start: 1.2em;
  }

  @media (max-width: 40rem) {
    .desk {
      padding: var(--_s2);
    }
  }
`;
