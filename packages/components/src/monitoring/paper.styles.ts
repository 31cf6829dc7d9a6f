import { css } from 'lit';

/** Registers and forms on A4, black on white, landscape: their tables are wide. */
export const paperStyles = css`
  @page {
    size: A4 landscape;
    margin: 12mm;
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0;
    background: #ffffff;
    color: #000000;
    font:
      9pt/1.35 Arial,
      'Liberation Sans',
      sans-serif;
  }

  header {
    margin-block-end: 5mm;
    text-align: center;
  }

  h1 {
    margin: 1mm 0;
    font-size: 13pt;
    text-transform: uppercase;
  }

  p {
    margin: 0;
  }

  .agency {
    font-size: 11pt;
    font-weight: 700;
    text-transform: uppercase;
  }

  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.5mm 4mm;
    margin: 0 0 4mm;
  }

  .facts dd {
    margin: 0;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 8pt;
  }

  th,
  td {
    border: 0.25mm solid #000000;
    padding: 1mm 1.5mm;
    text-align: start;
    vertical-align: top;
  }

  thead {
    display: table-header-group;
  }

  thead th {
    background: #e9edf1;
    text-align: center;
    vertical-align: middle;
    print-color-adjust: exact;
  }

  tr {
    break-inside: avoid;
  }

  td.mark {
    inline-size: 16mm;
    text-align: center;
    font-size: 11pt;
  }

  td.initials {
    inline-size: 18mm;
  }

  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 6mm;
    margin-block: 4mm;
  }

  .signature {
    break-inside: avoid;
    inline-size: 70mm;
    margin: 8mm 0 0 auto;
    text-align: center;
  }

  .signature .name {
    margin-block-start: 18mm;
  }
`;
