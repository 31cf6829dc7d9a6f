import { css } from 'lit';

/** What is drawn beside the SOP: what is selected, arrows and lines that are dragged, findings. */
export const drawnStyles = css`
  .djs-element.selected .djs-visual > :first-child {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .djs-element.djs-connection.selected .djs-visual > path {
    stroke: var(--_accent) !important;
    stroke-width: 2.5px !important;
  }

  .djs-element .djs-outline {
    visibility: hidden !important;
  }

  .new-arrow {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
    pointer-events: none;
  }

  .new-arrow.is-refused {
    stroke: var(--_danger);
  }

  .lane-line {
    stroke: var(--_accent);
    stroke-width: 4;
    pointer-events: none;
  }

  .arrow-ends [data-end] {
    cursor: grab;
  }

  .arrow-ends .seen {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .arrow-ends .felt {
    fill: transparent;
    pointer-events: all;
  }

  .djs-drag-active .arrow-ends {
    visibility: hidden;
  }

  .finding {
    display: grid;
    place-items: center;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 1px solid currentcolor;
    border-radius: 999px;
    font-size: 0.8125rem;
    font-weight: 700;
    line-height: 1;
  }

  .warning-sign {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .error-sign {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .djs-element.selected .djs-visual > :first-child {
      outline-color: Highlight;
    }

    .finding {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
