import { css } from 'lit';

/** Sheets of the flowchart: the table, and the drawing over it. */
export const flowStyles = css`
  .sheet .flowchart-title {
    padding-block-end: 2mm;
    font-size: 10pt;
    font-weight: 700;
    text-align: center;
  }

  .flow-field {
    position: relative;
  }

  .flow {
    table-layout: fixed;
    border-block-start: var(--_rule);
    border-inline-start: var(--_rule);
    font-size: 8pt;
    line-height: 13px;
  }

  .flow :is(th, td) {
    border-inline-end: var(--_rule);
    border-block-end: var(--_rule);
    padding: 3px 4px;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }

  .flow thead th {
    padding: 4px 3px;
    font-weight: 700;
    text-align: center;
    hyphens: auto;
    overflow-wrap: break-word;
  }

  .flow thead {
    background: var(--_head);
  }

  .flow .numbers {
    background: var(--_paper);
  }

  .flow .numbers td {
    padding-block: 0;
    font-size: 7pt;
    font-style: italic;
    text-align: center;
  }

  .flow tbody .activity {
    font-weight: 400;
  }

  .flow :is(.number, .duration) {
    text-align: center;
  }

  /* One field for the drawing: a line between performers would look like an arrow. */
  .flow td.performer {
    border-inline-end: 0;
    padding: 0;
  }

  .flow td.performer.last {
    border-inline-end: var(--_rule);
  }

  .flow ol {
    padding-inline-start: 3.6mm;
  }

  .drawing {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
  }

  .symbol,
  .arrow {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1;
  }

  .symbol {
    fill: var(--_paper);
  }

  .arrow {
    stroke-linejoin: miter;
  }

  .letter,
  .answer {
    fill: var(--_ink);
    font-size: 7.5pt;
  }

  .answer {
    stroke: var(--_paper);
    stroke-width: 2.5;
    paint-order: stroke;
  }
`;
