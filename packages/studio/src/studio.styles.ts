import { css } from 'lit';

export const studioStyles = css`
  :host {
    display: block;
  }

  .bar {
    display: grid;
    gap: var(--_s2) var(--_s3);
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    border-block-end: 1px solid var(--_line);
    padding-block-end: var(--_s3);
  }

  @media (max-width: 40rem) {
    .bar {
      grid-template-columns: minmax(0, 1fr);
    }

    .bar > .button {
      justify-self: start;
    }
  }

  .bar h2 {
    overflow: hidden;
    font-size: var(--_size-h3);
    text-overflow: ellipsis;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    grid-column: 1 / -1;
  }

  .group {
    display: flex;
    gap: var(--_s1);
  }

  .button.icon {
    min-inline-size: 2.75rem;
    padding-inline: var(--_s2);
    font-size: 1.25rem;
  }

  .switch {
    display: flex;
    max-inline-size: 100%;
    overflow-x: auto;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .switch button {
    min-block-size: 2.75rem;
    border: 0;
    border-inline-end: 1px solid var(--_line);
    padding: var(--_s2) var(--_s3);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
  }

  .switch button:last-child {
    border-inline-end: 0;
  }

  .switch button:focus-visible {
    outline-offset: -3px;
  }

  .switch button:hover {
    background: var(--_surface-3);
  }

  .switch button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_accent-text);
    forced-color-adjust: none;
  }

  .count {
    display: inline-block;
    min-inline-size: 1.25rem;
    border-radius: 999px;
    padding: 0 var(--_s1);
    background: var(--_warning-soft);
    color: var(--_warning);
    font-size: var(--_size-small);
    text-align: center;
  }

  .notices {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }

  .desk {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s4);
  }

  .editors {
    display: grid;
    gap: var(--_s4);
    min-inline-size: 0;
    align-content: start;
  }

  aside {
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s4);
    background: var(--_surface);
  }

  aside .close {
    float: inline-end;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    margin-block-start: calc(-1 * var(--_s2));
    padding: 0;
    font-size: 1.5rem;
    line-height: 1;
  }

  /* Side by side where the screen is wide enough for both to be worked in. */
  .editors > * {
    min-inline-size: 0;
  }

  @media (min-width: 100rem) {
    .editors.both {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  /* A panel stands beside the editors where there is room for both, and before them on a phone. */
  @media (min-width: 64rem) {
    .desk.with-panel {
      grid-template-columns: minmax(0, 1fr) 24rem;
    }

    aside {
      position: sticky;
      inset-block-start: var(--_s3);
      max-block-size: calc(100vh - 2 * var(--_s3));
      overflow-y: auto;
      grid-column: 2;
      grid-row: 1;
    }

    .editors {
      grid-column: 1;
      grid-row: 1;
    }
  }
`;
