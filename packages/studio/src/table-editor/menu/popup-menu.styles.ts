import { css } from 'lit';

export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    min-inline-size: 14rem;
    max-inline-size: calc(100vw - 1rem);
    max-block-size: 100vh;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s1);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.25);
  }

  .menu button {
    display: flex;
    align-items: center;
    gap: var(--_s4);
    inline-size: 100%;
    min-block-size: 2.5rem;
    border: 0;
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s3);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .menu button::before {
    flex: none;
    inline-size: 1em;
    content: '';
  }

  .menu button[aria-checked='true']::before {
    content: '✓';
  }

  .menu button:hover:not(:disabled),
  .menu button:focus-visible {
    background: var(--_surface-3);
  }

  .menu button:disabled {
    color: var(--_text-2);
    cursor: not-allowed;
  }

  .menu kbd {
    margin-inline-start: auto;
    color: var(--_text-2);
    font: inherit;
    font-size: var(--_size-small);
  }

  dialog.form {
    inline-size: min(36rem, calc(100vw - 1rem));
    max-block-size: calc(100dvh - 1rem);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s5);
    background: var(--_surface);
    color: var(--_text);
  }

  dialog.form::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  dialog.form form {
    display: grid;
    gap: var(--_s3);
  }

  @media (forced-colors: active) {
    .menu {
      border-color: CanvasText;
    }
  }
`;
