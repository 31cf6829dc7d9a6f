import { readingLimits } from '../reading-limits.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { typedMarker } from '../typed-marker.ts';

/** Lines of a table that tabs part, or lines around it. */
export type TabPart =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** Parts lines without a blank one between them into tables and what stands around them. */
export function tabParts(lines: readonly string[], notes: ReadingNotes): readonly TabPart[] {
  const cells = lines.map((line) => line.split('\t', readingLimits.columns));
  const width = usual(cells.map(({ length }) => length).filter((length) => length > 1));
  const parts: ({ kind: 'rows'; rows: string[][] } | { kind: 'lines'; lines: string[] })[] = [];
  for (const [index, row] of cells.entries()) {
    const last = parts.at(-1);
    const rows = last?.kind === 'rows' ? last.rows : undefined;
    const open = rows?.at(-1);
    if (open && isRest(open, row, width, cells.length - index)) {
      open.push(`${open.pop() ?? ''}\n${row[0] ?? ''}`, ...row.slice(1));
      notes.add('broken-table');
    } else if (row.length > 1) {
      if (rows) rows.push([...row]);
      else parts.push({ kind: 'rows', rows: [[...row]] });
    } else if (last?.kind === 'lines') last.lines.push(lines[index] ?? '');
    else parts.push({ kind: 'lines', lines: [lines[index] ?? ''] });
  }
  return parts.map((part) =>
    part.kind === 'rows' && isNoTable(part.rows)
      ? { kind: 'lines', lines: part.rows.map((row) => row.join(' ').trim()) }
      : part,
  );
}

/**
 * Whether a line is the rest of a row that a line break in a cell has cut: the row is short, and
 * together they are as long as the others. In narrow tables chance would be too great.
 */
function isRest(
  open: readonly string[],
  row: readonly string[],
  width: number,
  rest: number,
): boolean {
  if (width < 4 || open.length >= width || row.length >= width) return false;
  return row.length === 1 ? rest > 0 : open.length + row.length - 1 === width;
}

/** A list typed with tabs, or lines that are only indented. */
function isNoTable(rows: readonly (readonly string[])[]): boolean {
  const isIndented = rows.every((row) => row.slice(0, -1).every((cell) => cell.trim() === ''));
  const isList = rows.every(([first = '', ...others]) => {
    const typed = typedMarker(first);
    return others.length === 1 && typed?.text === '';
  });
  return isIndented || isList;
}

function usual(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
