import { css } from 'lit';

/** Sheets of headings and numbered lines. */
export const proseStyles = css`
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
`;
