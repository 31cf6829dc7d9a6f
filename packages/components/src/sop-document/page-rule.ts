import { papers, type Paper } from '@alur/workflow/layout/document/paper.js';
import { css, unsafeCSS, type CSSResult } from 'lit';

/** The sheet keeps its own margins, so that browsers print no addresses and dates into them. */
export function pageRule(paper: Paper): CSSResult {
  const { width, height } = papers[paper];
  return css`
    @page {
      size: ${unsafeCSS(width)}mm ${unsafeCSS(height)}mm;
      margin: 0;
    }
  `;
}
