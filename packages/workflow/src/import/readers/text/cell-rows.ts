import { emptyCell, type ImportedTable } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { readingLimits } from '../reading-limits.ts';
import { withoutMarkup } from './inline-markup.ts';

/** Rows of texts as a table; shorter rows are filled up. */
export function tableOfTexts(
  rows: readonly (readonly string[])[],
  budget: Budget,
): ImportedTable | undefined {
  const read = rows.map((row) =>
    row.slice(0, readingLimits.columns).map((cell) => withoutMarkup(cell, budget)),
  );
  const width = read.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1),
    0,
  );
  const longest = read.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return undefined;
  budget.spend('cells', read.length * longest);
  return {
    kind: 'table',
    rows: read.map((row) =>
      Array.from({ length: longest }, (_, column) => {
        const text = row[column];
        return text === undefined ? emptyCell : { text };
      }),
    ),
  };
}
