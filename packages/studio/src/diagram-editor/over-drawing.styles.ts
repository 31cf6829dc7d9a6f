import { css } from 'lit';

/** What lies over the drawing: the pad beside what is selected, the field of a name, the menu. */
export const overStyles = css`
  .pad-place {
    position: absolute;
    inline-size: max-content;
  }

  .pad-place.unseen,
  .name-field:not([hidden]) + .pad-place {
    visibility: hidden;
  }

  .pad {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.2);
  }

  .pad button {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 0;
    border-radius: var(--_radius-small);
    padding: 0;
    background: transparent;
    color: var(--_text);
    cursor: pointer;
  }

  .pad button:hover:not(:disabled) {
    background: var(--_surface-3);
  }

  .pad button.danger {
    color: var(--_danger);
  }

  .name-field {
    position: absolute;
    z-index: 2;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-align: center;
    resize: none;
  }

  .menu {
    max-inline-size: min(28rem, calc(100vw - 1rem));
    max-block-size: 70vh;
  }

  @container (max-width: 30rem) {
    .pad {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .pad {
      display: none;
    }
  }
`;
