import { css } from 'lit';

/** Grips and where they drop, the row for a new step, the field in which cells are written. */
export const overGridStyles = css`
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
