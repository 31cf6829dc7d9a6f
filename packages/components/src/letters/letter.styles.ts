import { css } from 'lit';

/** A letter on A4, black on white. Lengths in points and millimetres: it is made for paper. */
export const letterStyles = css`
  @page {
    size: A4;
    margin: 18mm 20mm 16mm;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  body {
    background: #ffffff;
  }

  .letter {
    max-inline-size: 170mm;
    margin-inline: auto;
    background: #ffffff;
    color: #000000;
    font:
      10.5pt/1.45 'Inter',
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'DejaVu Sans',
      sans-serif;
  }

  .letter header {
    border-block-end: 2.5pt solid #000000;
    padding-block-end: 3mm;
    margin-block-end: 8mm;
    box-shadow:
      0 1.5pt 0 #ffffff,
      0 2.25pt 0 #000000;
    text-align: center;
    font-size: 9.5pt;
  }

  .letter .government {
    font-size: 11pt;
    text-transform: uppercase;
    letter-spacing: 0.04em;
  }

  .letter .agency {
    margin-block-end: 1mm;
    font-size: 13pt;
    font-weight: 700;
    line-height: 1.25;
    text-transform: uppercase;
    text-wrap: balance;
  }

  .letter h1 {
    font-size: 13pt;
    text-align: center;
    text-transform: uppercase;
    letter-spacing: 0.03em;
  }

  .letter .number {
    margin-block: 0.5mm 7mm;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .letter h2 {
    margin-block: 6mm 2mm;
    font-size: 10.5pt;
  }

  .letter table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .letter th {
    text-align: start;
  }

  .letter th,
  .letter td {
    padding: 1.2mm 2mm 1.2mm 0;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .letter tr {
    break-inside: avoid;
  }

  .letter .facts {
    margin-block-start: 4mm;
  }

  .letter .facts th {
    inline-size: 52mm;
    font-weight: 400;
  }

  .letter .facts td {
    font-weight: 600;
  }

  .letter .facts td::before {
    content: ': ';
    font-weight: 400;
  }

  .letter .documents th,
  .letter .documents td {
    border: 0.5pt solid #000000;
    padding: 1.2mm 2mm;
  }

  .letter .documents th:first-child,
  .letter .documents td:first-child {
    inline-size: 12mm;
    text-align: center;
    white-space: nowrap;
  }

  .letter .documents th:last-child,
  .letter .documents td:last-child {
    inline-size: 36mm;
    white-space: nowrap;
  }

  .letter .closing {
    margin-block-start: 6mm;
    white-space: pre-line;
  }

  .letter footer {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 10mm;
    margin-block-start: 9mm;
    break-inside: avoid;
  }

  .letter .check {
    display: flex;
    gap: 4mm;
    align-items: center;
    max-inline-size: 92mm;
    font-size: 8pt;
  }

  .letter .qr {
    flex: none;
    inline-size: 28mm;
    block-size: 28mm;
  }

  .letter .address {
    overflow-wrap: anywhere;
  }

  .letter .dated {
    flex: none;
    max-inline-size: 72mm;
    text-wrap: balance;
  }

  .letter .sign {
    margin-block-start: 20mm;
    border-block-start: 0.5pt solid #000000;
    padding-block-start: 1mm;
    text-align: center;
  }
`;
