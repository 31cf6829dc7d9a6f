import { css } from 'lit';

/** Stage IV. */
export const documentsStyles = css`
  .documents {
    display: grid;
    gap: var(--_s4);
    list-style: none;
  }

  .tally {
    font-weight: 600;
  }

  .document {
    display: grid;
    gap: var(--_s2);
    padding: var(--_s5);
  }

  .document.dropping {
    outline: 3px dashed var(--_accent);
    outline-offset: -3px;
    background: var(--_accent-soft);
  }

  .document:has(> .error) {
    border-color: var(--_danger);
    border-inline-start-width: 4px;
  }

  .document-head {
    display: flex;
    gap: var(--_s3);
    align-items: start;
    justify-content: space-between;
  }

  .document-head h3 {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .document-head .badge {
    flex: none;
  }

  .picker {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
    margin-block-start: var(--_s2);
  }

  .picker[hidden] {
    display: none;
  }

  .picker input:focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-text);
  }

  .drop-hint {
    display: none;
  }

  .stored,
  .sending {
    display: grid;
    gap: var(--_s2);
    border-radius: var(--_radius-small);
    padding: var(--_s3);
    background: var(--_surface-2);
  }

  .stored {
    grid-template-columns: auto 1fr auto;
    align-items: center;
    background: var(--_success-soft);
  }

  .stored .tick {
    color: var(--_success);
  }

  .stored p > * {
    display: block;
  }

  .sending {
    grid-template-columns: 1fr auto;
    align-items: center;
  }

  .sending p {
    display: flex;
    gap: var(--_s3);
    grid-column: 1 / -1;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }

  .file-name {
    overflow-wrap: anywhere;
  }

  @container (inline-size < 16rem) {
    .document {
      padding: var(--_s3);
    }

    .document-head {
      flex-wrap: wrap;
    }

    .stored {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }

  @container (min-width: 34rem) {
    .drop-hint {
      display: inline;
    }
  }
`;
