import type { Activity, Performer } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';

/** A step is drawn as one of these; where it begins or ends the procedure, capsules stand beside it. */
export type StepSymbol = 'process' | 'decision';

export type PlacedSymbol = StepSymbol | 'terminator';

/** The symbol of each step, by its id. */
export function stepSymbols({ symbols }: TablePlan): ReadonlyMap<string, StepSymbol> {
  return new Map(symbols.map(({ id, kind }) => [id, kind === 'decision' ? 'decision' : 'process']));
}

export function symbolOf(plan: TablePlan, activity: string): StepSymbol {
  return plan.symbols.find(({ id }) => id === activity)?.kind === 'decision'
    ? 'decision'
    : 'process';
}

export function hasTerminator({ symbols }: TablePlan, row: number): boolean {
  return symbols.some((symbol) => symbol.row === row && symbol.kind === 'terminator');
}

/** Into another column the symbol moves as it is; where it stands, `symbol` says what it becomes. */
export function placeSymbol(
  plan: TablePlan,
  { id, performer }: Activity,
  to: Performer,
  symbol: PlacedSymbol = symbolOf(plan, id),
): readonly SopEdit[] {
  if (performer === to.id && symbol === symbolOf(plan, id)) return [];
  return [{ kind: 'place-symbol', activity: id, performer: to.id, symbol }];
}
