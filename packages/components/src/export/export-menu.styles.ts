import { css } from 'lit';

export const exportMenuStyles = css`
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
  }

  .export details {
    position: relative;
  }

  .export summary {
    box-sizing: border-box;
    list-style: none;
  }

  .export summary::-webkit-details-marker {
    display: none;
  }

  .export summary::after {
    content: '';
    border: 0.3em solid transparent;
    border-block-start-color: currentcolor;
    border-block-end: 0;
  }

  .export ul {
    position: absolute;
    inset-block-start: calc(100% + var(--_s1));
    inset-inline-start: 0;
    z-index: 2;
    inline-size: 15rem;
    max-inline-size: calc(100vw - 2rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s1);
    background: var(--_surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.18);
    list-style: none;
  }

  .export li button {
    display: grid;
    inline-size: 100%;
    min-block-size: 2.75rem;
    border: 0;
    border-radius: var(--_radius-small);
    padding: var(--_s2) var(--_s3);
    background: transparent;
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .export li button:hover {
    background: var(--_surface-3);
  }

  .export-status:empty {
    display: none;
  }

  /* On a phone the list would reach out of the page: it keeps to the row that the button is in. */
  @media (max-width: 40rem) {
    .tools {
      position: relative;
    }

    .export details {
      position: static;
    }

    .export ul {
      inset-inline: auto 0;
    }
  }

  @media (forced-colors: active) {
    .export ul {
      border-color: CanvasText;
    }
  }
`;
