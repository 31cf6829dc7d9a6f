import type { TablePlan } from '@alur/workflow/layout/table/plan.js';

/**
 * The plan that was drawn, as long as the new one puts the same symbols and arrows into the same
 * places: then a word that changed in a cell moves no arrow.
 */
export function steadyPlan(before: TablePlan | undefined, now: TablePlan): TablePlan {
  return before && isDrawnAlike(before, now) ? before : now;
}

function isDrawnAlike(a: TablePlan, b: TablePlan): boolean {
  return (
    isAlike(a.columns, b.columns, (one, other) => one.id === other.id) &&
    isAlike(
      a.rows,
      b.rows,
      (one, other) => one.activity.id === other.activity.id && one.levels === other.levels,
    ) &&
    isAlike(
      a.symbols,
      b.symbols,
      (one, other) =>
        one.id === other.id &&
        one.kind === other.kind &&
        one.column === other.column &&
        one.row === other.row &&
        one.level === other.level,
    ) &&
    isAlike(
      a.arrows,
      b.arrows,
      (one, other) =>
        one.id === other.id &&
        one.label === other.label &&
        // What the flow dialog changes.
        isAlike(one.flows, other.flows, () => false),
    ) &&
    isAlike(
      a.notShown,
      b.notShown,
      (one, other) => one.id === other.id && one.name === other.name && one.type === other.type,
    )
  );
}

function isAlike<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && (one === other || isSame(one, other));
    })
  );
}
