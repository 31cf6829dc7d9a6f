import fc from 'fast-check';
import type { TableArrow, TablePlan, TableSymbol } from '../layout/table/plan.ts';

/** A plan of one symbol a row, in the columns given, with the arrows given by row. */
export function planOf(
  columns: readonly number[],
  arrows: readonly (readonly [number, number, string?])[],
): TablePlan {
  const symbols = columns.map((column, row): TableSymbol => {
    const isDecision = arrows.filter(([from]) => from === row).length > 1;
    return {
      id: `n${row}`,
      kind: isDecision ? 'decision' : 'process',
      column,
      row,
      level: 0,
      nodes: [`n${row}`],
    };
  });
  return {
    columns: Array.from({ length: Math.max(...columns) + 1 }, (_, index) => ({
      id: `p${index}`,
      name: `P${index}`,
    })),
    rows: symbols.map(({ id }) => ({ activity: { id } as never, levels: 1 })),
    symbols,
    arrows: arrows.map(([from, to, label = '']): TableArrow => ({
      id: `n${from}>n${to}`,
      source: `n${from}`,
      target: `n${to}`,
      label,
      flows: [],
    })),
    notShown: [],
  };
}

/** Rows in random columns, each leading to the next, some back, some ahead. */
export const plans = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 6 }),
  )
  .map(([columns, jumps]) => {
    const last = columns.length - 1;
    const chain = columns.slice(1).map((_, row) => [row, row + 1, ''] as const);
    const extra = jumps
      .map(([from, to]) => [from % last, to % columns.length] as const)
      .filter(([from, to]) => to !== from && to !== from + 1);
    const unique = new Map(extra.map(([from, to]) => [from, [from, to, 'Tidak'] as const]));
    return planOf(columns, [
      ...chain.map(([from, to]) => [from, to, unique.has(from) ? 'Ya' : ''] as const),
      ...unique.values(),
    ]);
  });
