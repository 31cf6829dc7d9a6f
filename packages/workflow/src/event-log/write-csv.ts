import Papa from 'papaparse';

/**
 * A table as CSV (RFC 4180). Cells that a spreadsheet would take for a formula begin with an
 * apostrophe, and so are shown as the text that they are.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(rows, { escapeFormulae: /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/, newline: '\r\n' })}\r\n`;
}
