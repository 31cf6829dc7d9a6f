import { css } from 'lit';

/** The tools above the drawing, and what lies over it. */
export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2);
    align-content: start;
    container-type: inline-size;
    min-inline-size: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    align-items: center;
    justify-content: space-between;
  }

  .palette {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
  }

  .controls {
    margin: 0;
  }

  .tool {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    min-block-size: 2.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    padding: var(--_s1) var(--_s2);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
  }

  .palette .tool {
    border-color: transparent;
    background: var(--_surface-2);
  }

  .tool:hover:not(:disabled) {
    background: var(--_surface-3);
  }

  .tool:disabled {
    color: var(--_text-2);
    cursor: not-allowed;
  }

  .tool.danger {
    color: var(--_danger);
  }

  .icon {
    flex: none;
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    min-block-size: 6rem;
    align-content: start;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    padding: var(--_s2) var(--_s3);
    background: var(--_surface-2);
  }

  .commands {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
  }

  /* One line, whatever is selected: the drawing below must not move under the pointer. */
  .commands .row {
    display: flex;
    gap: var(--_s1);
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }

  .row .tool {
    flex: none;
  }

  .selected {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .note {
    border-inline-start: 3px solid var(--_warning);
    padding-inline-start: var(--_s2);
  }

  .note.error {
    display: block;
    border-inline-start-color: var(--_danger);
    color: inherit;
    font-weight: 400;
  }

  .stage {
    position: relative;
    overflow: hidden;
  }

  .stage .canvas {
    aspect-ratio: auto;
    block-size: clamp(22rem, 62vh, 46rem);
    max-block-size: none;
    user-select: none;
  }

  .stage .djs-parent {
    --element-dragger-color: var(--_accent);
    --shape-attach-allowed-stroke-color: var(--_accent);
    --shape-connect-allowed-fill-color: var(--_accent-soft);
    --shape-drop-allowed-fill-color: var(--_accent-soft);
    --shape-drop-not-allowed-fill-color: var(--_danger-soft);
  }

  .element-list {
    position: absolute;
    inset-block-start: 50%;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    list-style: none;
  }

  /* Of the list alone: of what is drawn each change would have to be looked at for it. */
  .element-list:has(:focus-visible) + .stage {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

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

  .menu {
    max-inline-size: min(28rem, calc(100vw - 1rem));
    max-block-size: 70vh;
  }

  /* On a phone each row of tools is one line that is pushed along. */
  @container (max-width: 44rem) {
    .palette {
      flex: 1 1 100%;
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 3px;
      margin: -3px;
    }

    .tool {
      flex: none;
      flex-direction: column;
      gap: 0;
      justify-content: center;
      min-inline-size: 3.75rem;
      font-size: 0.75rem;
      white-space: nowrap;
    }

    .controls .tool {
      flex-direction: row;
      gap: var(--_s1);
      font-size: var(--_size-small);
    }
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

  @media (forced-colors: active) {
    .djs-element.selected .djs-visual > :first-child {
      outline-color: Highlight;
    }

    .finding {
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .bar,
    .about,
    .pad-place {
      display: none;
    }
  }
`;
