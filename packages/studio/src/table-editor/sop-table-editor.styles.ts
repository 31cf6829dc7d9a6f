import { css } from 'lit';

/** What the grid has beside the look of the flowchart. */
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

  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }

  thead .head-text {
    display: block;
    overflow-wrap: break-word;
  }

  /* Which step it is stays in sight while one scrolls sideways, above what is drawn: nothing shines through. */
  thead .number,
  .sideways .near [data-column].number {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
  }

  tbody :where(td.number) {
    background: var(--_surface);
  }

  tbody tr:hover .number {
    background: var(--_surface-2);
  }

  tbody .selected .number {
    background: var(--_accent-soft);
  }

  /* These alone: each cell with a position would be a layer of its own whenever the page is painted. */
  .signed,
  thead [data-column]:not(.number) {
    position: relative;
  }

  [data-column] {
    cursor: cell;
  }

  tbody td.performer {
    cursor: pointer;
  }

  /* As wide and high as in the finished document; in em, for on paper that shrinks with its texts. */
  col.number {
    inline-size: 3.7143em;
  }

  col.performer {
    inline-size: 7.7143em;
  }

  col.requiredInputs {
    inline-size: 10.2857em;
  }

  col.duration {
    inline-size: 6.8571em;
  }

  col.outputs {
    inline-size: 11.4286em;
  }

  col.remarks {
    inline-size: 8em;
  }

  tr.levels-2 td.performer {
    block-size: 9.4286em;
  }

  tr.levels-3 td.performer {
    block-size: 13.7143em;
  }

  tr.levels-4 td.performer {
    block-size: 18em;
  }

  tr.levels-more td.performer {
    block-size: 25.1429em;
  }

  .count {
    display: block;
    contain: layout size;
    block-size: 1.4em;
  }

  .verbatim {
    white-space: pre-line;
  }

  [data-column]:focus,
  [data-column]:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    box-shadow: none;
  }

  [data-column].active:not(:focus) {
    outline: 2px dashed var(--_field-line);
    outline-offset: -2px;
  }

  tbody tr > .in-range,
  tbody tr:hover > .in-range {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }

  tbody tr > .in-range.number,
  tbody tr:hover > .in-range.number {
    background: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
  }

  .beside,
  .understood,
  .not-understood {
    display: block;
    margin-block-start: var(--_s1);
    color: var(--_text-2);
    font-size: 0.75rem;
  }

  .not-understood {
    color: var(--_warning);
    font-weight: 600;
  }

  .sign-of {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    margin-block-start: var(--_s1);
    border: 1px solid currentcolor;
    border-radius: var(--_radius-small);
    padding: 0 0.3em;
    background: var(--_surface);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .sign-of.error {
    color: var(--_danger);
  }

  .sign-of.notice {
    color: var(--_warning);
  }

  td.performer .sign-of {
    position: absolute;
    inset-block-end: 2px;
    inset-inline-end: 2px;
    z-index: 1;
    margin: 0;
  }

  /* A word would lie on a symbol; the bar below the table has it. */
  td.performer .sign-of .word {
    display: none;
  }

  .grip {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75rem;
    margin-block-start: var(--_s1);
    border: 0;
    border-radius: var(--_radius-small);
    padding: 0;
    background: transparent;
    color: var(--_text-2);
    font: inherit;
    line-height: 1;
    cursor: grab;
    touch-action: none;
  }

  .grip::before {
    content: '⠿';
  }

  .grip:hover {
    background: var(--_surface-3);
    color: var(--_text);
  }

  .grip:active {
    cursor: grabbing;
  }

  thead .grip {
    min-block-size: 1.5rem;
    margin: 0;
  }

  @media (pointer: coarse) {
    tbody .grip {
      min-block-size: 2.75rem;
    }
  }

  .drop-line {
    position: absolute;
    z-index: 4;
    pointer-events: none;
    border-inline-start: 3px solid var(--_accent);
  }

  .drop-line.across {
    border-inline-start: 0;
    border-block-start: 3px solid var(--_accent);
  }

  .new-row td {
    background: var(--_surface-2);
  }

  .new-row td.performer {
    block-size: 2.75rem;
  }

  .symbol[data-unplaced] {
    stroke-dasharray: 4 3;
    stroke: var(--_danger);
  }

  textarea.cell-editor {
    position: absolute;
    z-index: 5;
    margin: 0;
    border: 2px solid var(--_accent);
    border-radius: 0;
    padding: var(--_s2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
    line-height: 1.4;
    resize: none;
    overflow: hidden;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
  }

  textarea.cell-editor[hidden] {
    display: none;
  }

  /* Smaller makes phones zoom in. */
  @media (pointer: coarse) {
    textarea.cell-editor {
      font-size: 1rem;
    }
  }

  .help {
    margin: 0;
  }

  @media (forced-colors: active) {
    tbody tr > .in-range {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .drop-line {
      border-color: CanvasText;
    }
  }
`;
