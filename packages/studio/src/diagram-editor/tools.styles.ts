import { css } from 'lit';

/** The tools above the drawing, and what is said of what is selected. */
export const toolStyles = css`
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
`;
