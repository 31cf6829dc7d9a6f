import { css } from 'lit';

/** What is looked at. */
export const evidenceStyles = css`
  .evidence {
    display: grid;
    gap: var(--_s4);
    padding: var(--_s4);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    list-style: none;
  }

  .choice {
    min-block-size: 2.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s3);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
    text-align: start;
    cursor: pointer;
  }

  @media (pointer: fine) {
    .choice {
      min-block-size: 2.25rem;
    }
  }

  .choice:hover {
    background: var(--_surface-3);
  }

  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  .shown {
    display: grid;
    gap: var(--_s3);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
  }

  .picture {
    max-block-size: 34rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface-2);
    text-align: center;
  }

  .picture img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 34rem;
    margin-inline: auto;
    object-fit: contain;
  }

  .picture.enlarged img {
    max-inline-size: none;
    max-block-size: none;
    min-inline-size: 160%;
  }

  .pdf {
    inline-size: 100%;
    block-size: min(34rem, 80vb);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface-2);
  }

  @container desk (inline-size >= 56rem) {
    .evidence {
      max-block-size: calc(100vb - 2 * var(--_s4));
      overflow: auto;
    }
  }

  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
