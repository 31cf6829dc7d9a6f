import { css } from 'lit';

/** The drawing in its room, its steps as a case has passed them, and what stands beside it. */
export const diagramStyles = css`
  :host {
    --_diagram-fill: var(--_surface);
    --_diagram-line: var(--_text);
    --_diagram-text: var(--_text);
  }

  .diagram-room {
    container-type: inline-size;
  }

  .diagram {
    display: grid;
    gap: var(--_s4);
  }

  @container (min-width: 60rem) {
    .diagram {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
  }

  .drawing {
    position: relative;
    min-inline-size: 0;
  }

  .canvas {
    --canvas-fill-color: var(--_surface);
    inline-size: 100%;
    aspect-ratio: var(--_proportion, 2);
    min-block-size: min(24rem, 70vh);
    max-block-size: 70vh;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    cursor: grab;
    touch-action: pan-y;
  }

  .canvas:active {
    cursor: grabbing;
  }

  .canvas .djs-container > svg {
    outline-offset: -3px;
  }

  /* Its own grey would be lost in the dark; the mark itself is as bpmn-js writes it. */
  .canvas .bjs-powered-by {
    border-radius: 2px;
    background: #ffffff;
    box-shadow: 0 0 0 4px #ffffff;
  }

  .controls {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    margin-block-end: var(--_s2);
  }

  .control {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: 0;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 1.25rem;
    line-height: 1;
    cursor: pointer;
    touch-action: manipulation;
  }

  .control:hover {
    background: var(--_surface-3);
  }

  /* Heard and reached by keyboard; what has the focus is ringed in the drawing. */
  .step-list {
    position: absolute;
    inset-block-start: 50%;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .gestures {
    margin-block-start: var(--_s2);
  }

  .by-touch {
    display: none;
  }

  @media (pointer: coarse) {
    .by-touch {
      display: inline;
    }

    .by-mouse,
    .by-keys {
      display: none;
    }
  }

  .beside {
    display: grid;
    align-content: start;
    gap: var(--_s3);
  }

  .panel {
    display: grid;
    gap: var(--_s2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s4);
    background: var(--_surface-2);
    overflow-wrap: anywhere;
  }

  .panel-title {
    font-size: var(--_size-h3);
    font-weight: 600;
    line-height: 1.35;
  }

  .panel dl {
    display: grid;
    gap: var(--_s3);
  }

  .panel dt {
    color: var(--_text-2);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .panel ul {
    padding-inline-start: 1.1em;
  }

  .djs-element.is-step .djs-hit {
    cursor: pointer;
  }

  .djs-element.is-done .djs-visual > :first-child {
    fill: var(--_success-soft) !important;
    stroke: var(--_success) !important;
  }

  .djs-element.is-current .djs-visual > :first-child {
    fill: var(--_accent-soft) !important;
    stroke: var(--_accent) !important;
    stroke-width: 4px !important;
  }

  .djs-element.is-late .djs-visual > :first-child {
    fill: var(--_danger-soft) !important;
    stroke: var(--_danger) !important;
    stroke-width: 4px !important;
  }

  .djs-element[class*='heat-'] .djs-visual > :first-child {
    fill: var(--_heat) !important;
  }

  .step-heat {
    inline-size: max-content;
    max-inline-size: 9rem;
    border-radius: var(--_radius-small);
    padding: 0 var(--_s1);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.75rem;
  }

  .djs-element.is-returned .djs-visual > :first-child {
    fill: var(--_warning-soft) !important;
    stroke: var(--_warning) !important;
  }

  .djs-element.is-skipped .djs-visual > :first-child {
    stroke: var(--_text-2) !important;
    stroke-dasharray: 6 4 !important;
  }

  .djs-element.is-selected .djs-visual > :first-child {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .djs-element.is-focused .djs-visual > :first-child {
    stroke: var(--_focus) !important;
    stroke-width: 6px !important;
    outline: 3px solid var(--_text);
    outline-offset: 3px;
  }

  .djs-overlay-mark {
    pointer-events: none;
  }

  .step-mark .badge {
    border-radius: var(--_radius-small);
    font-size: 0.75rem;
    line-height: 1.5;
  }

  .canvas.is-far .step-mark .words {
    display: none;
  }

  @media (forced-colors: active) {
    :host {
      --_diagram-fill: Canvas;
      --_diagram-line: CanvasText;
      --_diagram-text: CanvasText;
    }

    .djs-element.is-step .djs-visual > :first-child {
      fill: Canvas !important;
      stroke: CanvasText !important;
    }

    .djs-element:is(.is-current, .is-focused) .djs-visual > :first-child {
      stroke: Highlight !important;
    }

    .djs-element:is(.is-selected, .is-focused) .djs-visual > :first-child {
      outline-color: Highlight;
    }

    .step-mark .badge {
      background: Canvas;
      color: CanvasText;
    }
  }

  .canvas.is-printing {
    inline-size: 180mm;
    min-block-size: 0;
    max-block-size: none;
    border: 0;
  }

  @media print {
    .controls,
    .gestures {
      display: none;
    }

    .diagram {
      grid-template-columns: minmax(0, 1fr);
    }

    .canvas {
      print-color-adjust: exact;
    }

    .canvas.is-printing {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 95vh;
    }
  }
`;
