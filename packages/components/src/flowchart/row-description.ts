import { stepTitles } from '@alur/workflow/layout/document/step-number.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import type { FlowchartMessages } from './messages.ts';

/**
 * What the symbols and arrows of each row say, in words: where it begins and ends, what is decided,
 * where each answer leads. For those who hear the table instead of seeing it.
 *
 * @returns one text for each row of the plan
 */
export function rowDescriptions(
  plan: TablePlan,
  endNames: ReadonlyMap<string, string>,
  words: FlowchartMessages,
): readonly string[] {
  const symbolOf = new Map(plan.symbols.map((symbol) => [symbol.id, symbol]));
  const arrowsFrom = grouped(plan.arrows, ({ source }) => source);
  const hasArrowTo = new Set(plan.arrows.map(({ target }) => target));

  const titles = stepTitles(plan);
  const place = (id: string, fromRow: number): string => {
    const symbol = symbolOf.get(id);
    if (!symbol) return '';
    if (symbol.kind === 'terminator') return words.toEnd(endNames.get(id) ?? '');
    const step = words.toStep(titles[symbol.row] ?? '');
    return symbol.row <= fromRow ? words.back(step) : step;
  };

  const symbolsOfRow = grouped(plan.symbols, ({ row }) => row);
  return plan.rows.map((_, row) =>
    (symbolsOfRow.get(row) ?? [])
      .flatMap(({ id, kind }) => {
        if (kind === 'terminator') return [hasArrowTo.has(id) ? '' : words.starts];
        const arrows = arrowsFrom.get(id) ?? [];
        if (kind === 'decision') {
          return [
            words.decides,
            ...arrows.map((arrow) => words.answer(arrow.label, place(arrow.target, row))),
          ];
        }
        return arrows.map(({ target }) => words.next(place(target, row)));
      })
      .filter(Boolean)
      .join(' '),
  );
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
