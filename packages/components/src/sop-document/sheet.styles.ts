import { margins, papers } from '@alur/workflow/layout/document/paper.js';
import { css, unsafeCSS } from 'lit';

const millimetres = (length: number) => unsafeCSS(`${length}mm`);

const paperSizes = css`
  .sheet.a4 {
    inline-size: ${millimetres(papers.a4.width)};
    min-block-size: ${millimetres(papers.a4.height)};
  }

  .sheet.f4 {
    inline-size: ${millimetres(papers.f4.width)};
    min-block-size: ${millimetres(papers.f4.height)};
  }

  .sheet.legal {
    inline-size: ${millimetres(papers.legal.width)};
    min-block-size: ${millimetres(papers.legal.height)};
  }
`;

/**
 * A sheet of the official document, the same on screen and on paper: black on white, lengths in
 * millimetres and points. Cells have single borders that add up, so that heights can be computed.
 */
export const sheetStyles = css`
  ${paperSizes} .sheet {
    --_ink: #000000;
    --_paper: #ffffff;
    --_head: #ececec;
    --_rule: 1px solid var(--_ink);
    position: relative;
    box-sizing: border-box;
    padding: ${millimetres(margins.top)} ${millimetres(margins.inline)}
      ${millimetres(margins.bottom)};
    background: var(--_paper);
    color: var(--_ink);
    color-scheme: light;
    font:
      8.5pt/1.22 Arial,
      'Liberation Sans',
      Helvetica,
      sans-serif;
    /* Screen and paper must break lines alike. */
    text-rendering: geometricPrecision;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .sheet *,
  .sheet *::before {
    box-sizing: border-box;
  }

  .sheet :is(h2, h3, p, ol, ul) {
    margin: 0;
    padding: 0;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: normal;
  }

  .sheet .page-number {
    position: absolute;
    inset: 8.5mm 0 auto;
    text-align: center;
  }

  .sheet table {
    border-collapse: separate;
    border-spacing: 0;
  }

  /* Identity */

  .cover {
    font-weight: 700;
    text-align: center;
  }

  .cover + .identity {
    margin-block-start: 2mm;
  }

  .identity,
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }

  .identity {
    border: var(--_rule);
  }

  .agency {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: 3mm 6mm;
    border-inline-end: var(--_rule);
    font-size: 11pt;
    font-weight: 700;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .agency p {
    white-space: pre-line;
  }

  .emblem {
    block-size: 19mm;
    inline-size: 19mm;
    margin-block-end: 2mm;
  }

  .emblem img {
    block-size: 100%;
    inline-size: 100%;
    object-fit: contain;
  }

  .agency .unit {
    padding-block-start: 2mm;
    font-size: 10pt;
  }

  .facts {
    block-size: 100%;
    inline-size: 100%;
    table-layout: fixed;
  }

  .facts :is(th, td) {
    border-block-end: var(--_rule);
    padding: 0.8mm 2mm;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .facts th {
    inline-size: 38mm;
    border-inline-end: var(--_rule);
    font-weight: 400;
  }

  .facts tr:last-child > * {
    border-block-end: 0;
  }

  .facts .approval td {
    text-align: center;
  }

  .facts .signature {
    min-block-size: 1.25em;
    padding-block-start: 14mm;
    font-weight: 700;
  }

  .facts .title td {
    font-weight: 700;
  }

  /* Backgrounds paint over the borders of what is above them, so that heads carry their own. */
  .identity.above-lists {
    border-block-end: 0;
  }

  .pair {
    border-inline: var(--_rule);
  }

  .pair:last-child {
    border-block-end: var(--_rule);
  }

  .list:first-child {
    border-inline-end: var(--_rule);
  }

  .list h3 {
    border-block: var(--_rule);
    padding: 0.5mm 2mm;
    background: var(--_head);
    font-weight: 700;
  }

  .list h3:empty {
    border-block-end: 0;
    background: none;
  }

  .continued {
    font-weight: 400;
  }

  .sheet .items {
    min-block-size: 34px;
    padding-block-end: 0.8mm;
    padding-inline: 2mm;
  }

  .sheet ol.items {
    padding-inline-start: 8mm;
  }

  .items > * {
    padding-block: 0.15mm;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .items > :first-child {
    padding-block-start: 0.8mm;
  }

  /* Prose */

  .prose {
    font-size: 10.5pt;
    line-height: 1.35;
  }

  .identity-head + .prose {
    padding-block-start: 1mm;
  }

  .sheet .line {
    display: grid;
    grid-template-columns: 13mm 1fr;
    padding-block-end: 1mm;
    max-inline-size: 250mm;
    overflow-wrap: anywhere;
  }

  .sheet h3.line {
    padding-block: 2.5mm 1mm;
    font-weight: 700;
  }

  /* Flowchart */

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

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .sheet {
      --_ink: CanvasText;
      --_paper: Canvas;
      --_head: Canvas;
    }
  }
`;

/** Only in the frame that is printed. */
export const printStyles = css`
  body {
    margin: 0;
    background: #ffffff;
  }

  .sheet {
    break-after: page;
    break-inside: auto;
  }

  .sheet:last-of-type {
    break-after: auto;
  }
`;
