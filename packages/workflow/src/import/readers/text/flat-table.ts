import { keyOf } from '../../text/plain.ts';
import { cellByCell, isCellByCell, sideBySide } from './flat-cells.ts';
import { flatHead } from './flat-head.ts';
import { flatRows } from './flat-rows.ts';

/** A flowchart table of which a PDF kept the words and lost the columns. */
export interface FlatTable {
  readonly before: readonly string[];
  /** What stood in its head, whose lines belong to no column for sure. */
  readonly head: string;
  /** With a head of its own. */
  readonly rows: readonly (readonly string[])[];
  /** Posts of its lost columns. */
  readonly names: readonly string[];
  /** Whether cells of one step could not be told apart. */
  readonly isMixed: boolean;
  readonly after: readonly string[];
}

/** The last column, of labels of lost arrows, has no name. */
const columns = ['No', 'Kegiatan', 'Kelengkapan', 'Waktu', 'Output', ''];
export const inputColumn = columns.indexOf('Kelengkapan');

/** The first such table in lines of text; those that every page repeats are left out. */
export function flatTable(lines: readonly string[]): FlatTable | undefined {
  if (lines.length > mostLines) return undefined;
  const found = flatHead(lines, 0);
  if (!found) return undefined;
  const below = lines
    .slice(found.to)
    .map((line) => (found.lines.has(keyOf(line)) && keyOf(line) !== '' ? '' : line));
  const body = flatRows(below);
  if (!body) return undefined;
  const isMixed = !body.isAtTop || !isCellByCell(body.rows);
  return {
    before: lines.slice(0, found.from),
    head: lines
      .slice(found.from, found.to)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
    rows: [columns, ...body.rows.map(isMixed ? sideBySide : cellByCell)],
    names: found.names,
    isMixed,
    after: lines.slice(found.to + body.to),
  };
}

const mostLines = 2_000;
