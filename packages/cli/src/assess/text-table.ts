import { harmless } from '../terminal.ts';

/** Rows of cells as lines with straight columns; no cell is longer than `widest` letters. */
export function textTable(rows: readonly (readonly string[])[], widest = 44): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => shortened(harmless(cell.trim()), widest)));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function shortened(text: string, widest: number): string {
  if (text.length <= widest) return text;
  // By letters, so that none is cut in two.
  const kept = new RegExp(`^.{0,${widest - 1}}`, 'su').exec(text)?.[0] ?? '';
  return `${kept}…`;
}
