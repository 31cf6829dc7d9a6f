import { logFinding, type LogFinding } from '@alur/model/assessment/log-finding.js';
import Papa from 'papaparse';
import { columnNamed } from './columns.ts';
import { logRow, type ColumnName, type LogRow } from './log-row.ts';

/** Semicolons too: Excel writes them where a comma is the decimal sign, as in Indonesia. */
const delimiters = [',', ';', '\t', '|'];

/** The rows of a spreadsheet as CSV, with the line of the file that each begins on. */
export function readCsv(text: string): { rows: LogRow[]; findings: LogFinding[] } {
  const rows: LogRow[] = [];
  const findings: LogFinding[] = [];
  const lineAt = lineCounter(text);
  let columns: ReadonlyMap<ColumnName, number> | undefined;
  let from = 0;
  Papa.parse(text, {
    delimitersToGuess: delimiters,
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      const line = lineAt(from);
      from = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (!columns) columns = readHeading(data, line, findings);
      else rows.push(logRow(line, (name) => data[columns?.get(name) ?? -1] ?? ''));
    },
  });
  const missing = (['case', 'activity'] as const).filter((name) => columns && !columns.has(name));
  if (columns && !columns.has('start') && !columns.has('end')) {
    findings.push(logFinding('missing-column', { line: 1 }, 'mulai / selesai'));
  }
  const shown = { case: 'kasus', activity: 'kegiatan' };
  findings.push(...missing.map((name) => logFinding('missing-column', { line: 1 }, shown[name])));
  return { rows: missing.length > 0 ? [] : rows, findings };
}

function readHeading(
  cells: readonly string[],
  line: number,
  findings: LogFinding[],
): ReadonlyMap<ColumnName, number> {
  const columns = new Map<ColumnName, number>();
  for (const [index, cell] of cells.entries()) {
    const name = columnNamed(cell);
    if (name && !columns.has(name)) columns.set(name, index);
    else if (cell.trim() !== '') findings.push(logFinding('unknown-column', { line }, cell.trim()));
  }
  return columns;
}

/** The line that a character stands on; asked for from the beginning on. */
function lineCounter(text: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  };
}
