import { css } from 'lit';

/** The table as it is printed: as wide as the paper, each row with its own piece of the drawing. */
export const paperStyles = css`
  /* Measured at the least width, then as wide as the paper is: of this width the text takes the same part in both. */
  .paper {
    container-type: inline-size;
    inline-size: 0;
  }

  @media print {
    .tools {
      display: none;
    }

    .scroller {
      overflow: visible;
      border: 0;
    }

    .page {
      inline-size: auto;
      min-inline-size: 0;
    }

    tr {
      break-inside: avoid;
    }

    /* A head with no room for a row below it goes to the next sheet with that row. */
    tbody tr:first-child {
      break-before: avoid;
    }

    /* Firefox knows this of no row: there the table begins on a sheet that takes it, or a new one. */
    @supports (-moz-appearance: none) {
      .page {
        break-inside: avoid;
      }
    }
  }

  /* Not collapsed: on sheets after the first Firefox leaves such lines out. */
  .paper table {
    border-inline-start: 1px solid var(--_rule);
    font-size: calc(87.5cqi / var(--_least-width));
    /* Letters as wide as their size says, not as pixels have it: lines break alike in any size. */
    text-rendering: geometricprecision;
  }

  .paper :is(th, td) {
    --_s1: 0.285714em;
    --_s2: 0.571429em;
    --_size-small: 1em;
  }

  /* Room to spare where it is measured, so that a printer's letters, a little wider, break no line more. */
  @media screen {
    .paper :is(td, tbody th) {
      padding-inline-end: 0.75em;
    }
  }

  .paper thead tr:first-child th {
    border-block-start-width: 1px;
  }

  .paper tbody tr > :first-child {
    position: relative;
  }

  .paper .layer {
    /* The table's own line is drawn before the cell. */
    inset-inline-start: -1px;
    overflow: hidden;
    inline-size: 100cqi;
    block-size: calc(100% + 1px);
  }
`;
