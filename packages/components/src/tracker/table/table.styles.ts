import { css } from 'lit';

/** The list of steps: a table, or cards where it is narrow. Heights as in step-table.ts. */
export const tableStyles = css`
  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr));
    align-items: end;
    gap: var(--_s3) var(--_s4);
  }

  .filters > summary {
    align-content: center;
    min-block-size: 2.75rem;
    font-weight: 600;
  }

  .filters[open] > summary {
    margin-block-end: var(--_s2);
  }

  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  .ticks {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 var(--_s6);
  }

  .grid {
    position: relative;
    max-block-size: var(--alur-tracker-height, min(75vh, 46rem));
    overflow: auto;
    overflow-anchor: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    contain: content;
  }

  .grid .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 2px solid var(--_field-line);
    background: var(--_surface-2);
  }

  .rows {
    position: relative;
  }

  .grid .row {
    display: grid;
    grid-template-columns: 10.5rem minmax(0, 1fr) 11.5rem minmax(0, 1fr) 9rem;
    gap: 0 var(--_s4);
    padding: var(--_s2) var(--_s3);
  }

  .rows .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 4.75rem;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid transparent;
    align-items: center;
    cursor: pointer;
    contain: strict;
  }

  .rows .row.danger {
    border-inline-start-color: var(--_danger);
  }

  .rows .row.warning {
    border-inline-start-color: var(--_warning);
  }

  .rows .row:hover {
    background: var(--_surface-2);
  }

  .rows .row:focus-visible {
    z-index: 1;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--_focus-text);
  }

  /* Blocks and clips: a grid in each cell and a scroller in each line cost half of a frame. */
  .rows .row > * > * {
    display: block;
    max-inline-size: 100%;
  }

  .rows .row > * > * + * {
    margin-block-start: 0.125rem;
  }

  .strong {
    font-weight: 600;
  }

  .grid:not(.cards) .number {
    font-size: var(--_size-small);
  }

  .number {
    overflow: clip;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .line {
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .rows .row .name {
    display: -webkit-box;
    overflow: hidden;
    line-height: 1.3;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .time {
    font-variant-numeric: tabular-nums;
  }

  .time .line {
    font-size: var(--_size-small);
  }

  .rows .state .badge {
    inline-size: fit-content;
    overflow: clip;
    text-overflow: ellipsis;
  }

  .state .sign {
    vertical-align: -0.15em;
  }

  .rows .row .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
  }

  .sort {
    border: 0;
    padding: var(--_s1) 0;
    background: none;
    color: var(--_text-2);
    font: inherit;
    font-size: var(--_size-small);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .sort:hover {
    color: var(--_text);
    text-decoration: underline;
  }

  .cards .head {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .cards .rows .row {
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    block-size: 16.5rem;
    gap: var(--_s1);
  }

  /* Text of twice its size on a phone. */
  .narrow .rows .row {
    block-size: 27rem;
  }

  .narrow :is(.number, .line),
  .narrow .state .badge {
    white-space: normal;
  }

  .cards.narrow .rows .deviations {
    flex-wrap: wrap;
  }

  .cards .state .line {
    display: none;
  }

  .cards:not(.narrow) .time .small {
    display: -webkit-box;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .cards .rows .deviations {
    display: flex;
    flex-wrap: nowrap;
    align-items: center;
    gap: var(--_s2);
    overflow: hidden;
  }

  .cards:not(.narrow) .rows .row .kinds {
    flex-wrap: nowrap;
  }

  .sheet {
    inline-size: min(100vw - 2rem, 52rem);
    max-block-size: calc(100dvh - 2rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_s5);
    background: var(--_surface);
    color: var(--_text);
  }

  .sheet::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .sheet-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s4);
  }

  .sheet > * + * {
    margin-block-start: var(--_s3);
  }

  @media (forced-colors: active) {
    .rows .row {
      border-inline-start-color: Canvas;
    }

    .rows .row:is(.danger, .warning) {
      border-inline-start-color: CanvasText;
    }
  }
`;
