import { margins, papers } from '@alur/workflow/layout/document/paper.js';
import { css, unsafeCSS } from 'lit';
import { flowStyles } from './flow-sheet.styles.ts';
import { identityStyles } from './identity-sheet.styles.ts';
import { proseStyles } from './prose-sheet.styles.ts';

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
const paperStyles = css`
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

/** All that a sheet may hold, in the order in which rules win. */
export const sheetStyles = [paperStyles, identityStyles, proseStyles, flowStyles];

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
