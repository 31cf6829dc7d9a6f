import type { TablePlan } from '@alur/workflow/layout/table/plan.js';

/**
 * What a screen shows of a long table while the rest is not there yet: its first rows. What their
 * arrows lead to and come from further down is taken for part of the last of them, so that they
 * leave the screen on their way.
 *
 * @param count - of rows, more than the screen holds
 * @returns the plan itself where it has no more
 */
export function beginningOf(plan: TablePlan, count: number): TablePlan {
  const last = count - 1;
  const end = plan.rows[last];
  if (!end || plan.rows.length === count) return plan;
  const rowOf = new Map(plan.symbols.map(({ id, row }) => [id, row]));
  const isHere = (id: string) => (rowOf.get(id) ?? count) < count;
  const arrows = plan.arrows.filter(({ source, target }) => isHere(source) || isHere(target));
  const ends = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  let { levels } = end;
  const symbols = plan.symbols.flatMap((symbol) => {
    if (symbol.row < count) return [symbol];
    return ends.has(symbol.id) ? [{ ...symbol, row: last, level: levels++ }] : [];
  });
  return { ...plan, rows: [...plan.rows.slice(0, last), { ...end, levels }], symbols, arrows };
}
