import { css } from 'lit';

/** The element: its tools, the table as a whole, what is said of the active cell. */
export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_s2);
    min-block-size: 0;
    max-block-size: 90dvh; /* scrolls inside itself, so that heads and bar stay in sight */
    container-type: inline-size;
    --_rule: var(--alur-flowchart-rule, color-mix(in srgb, var(--_text) 42%, transparent));
  }

  .tools {
    margin: 0;
  }

  .tools .button {
    padding-inline: var(--_s3);
  }

  /* Collapsed borders would not stick with the heads. */
  table {
    border-collapse: separate;
    border-spacing: 0;
  }

  .page tbody:not(:last-child) tr:last-child > :is(th, td) {
    border-block-end: 1px solid var(--_rule);
  }

  /* What is laid out and painted of a block is only moved when a row comes above it. */
  .block {
    transform: translate(0);
  }

  /* The drawing lies below the blocks, of which each is painted as one. It is seen through them. */
  .page {
    isolation: isolate;
  }

  .layer {
    z-index: -1;
  }

  tbody tr:hover :is(th, td) {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }

  tbody .selected :is(th, td) {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  thead tr:last-child > :last-child {
    border-inline-end: 1px solid var(--_rule);
  }

  th,
  td {
    border-width: 0 1px 1px 0;
  }

  .tools,
  .notice,
  .cell-bar,
  .help {
    flex: none;
  }

  .cell-bar {
    display: grid;
    gap: var(--_s1);
    min-block-size: 2rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s3);
    background: var(--_surface-2);
    font-size: var(--_size-small);
  }

  .cell-bar .address {
    font-weight: 600;
  }

  .cell-bar .link {
    border: 0;
    padding: 0 var(--_s1);
    background: transparent;
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }

  .cell-bar ul {
    padding-inline-start: 1.1em;
  }

  .scroller {
    flex: 1 1 auto;
    min-block-size: 12rem;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-inline-start: 3.5rem;
  }
`;
