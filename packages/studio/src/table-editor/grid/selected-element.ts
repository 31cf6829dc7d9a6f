import type { GridModel } from '../grid-model.ts';
import { headRow, type Cell } from './cell.ts';

/** What is selected in both views when a cell is active here: its step, or at a head the performer. */
export function elementAt({ sop, columns }: GridModel, { row, column }: Cell): string | undefined {
  if (row !== headRow) return sop.activities[row]?.id;
  return sop.performers[columns[column]?.performer ?? -1]?.id;
}

/** The row that shows an element; of an arrow the one that it leaves. */
export function rowOf({ sop, plan }: GridModel, element: string): number | undefined {
  const node = sop.flows.find(({ id }) => id === element)?.source ?? element;
  const row = sop.activities.findIndex(({ id }) => id === node);
  return row < 0 ? plan.symbols.find(({ nodes }) => nodes.includes(node))?.row : row;
}
