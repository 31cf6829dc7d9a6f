import { css } from 'lit';

/** Heads, columns and rows: how wide, how high, and what stays in sight. */
export const columnStyles = css`
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
`;
