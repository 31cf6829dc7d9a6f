import type { GridModel } from '../grid-model.ts';
import { headRow, type Cell } from './cell.ts';

/** Where a cell stands after others have been inserted, moved or removed around it. */
export function remapCell(cell: Cell, before: GridModel, now: GridModel): Cell {
  const activity = before.sop.activities[cell.row]?.id;
  const row = now.sop.activities.findIndex(({ id }) => id === activity);
  const isNewRow = cell.row === before.sop.activities.length;
  const key = columnKey(before, cell.column);
  const column = now.columns.findIndex((_, at) => columnKey(now, at) === key);
  return {
    row: isNewRow ? now.sop.activities.length : row < 0 || cell.row === headRow ? cell.row : row,
    column: column < 0 ? cell.column : column,
  };
}

function columnKey({ columns, sop }: GridModel, at: number): string | undefined {
  const column = columns[at];
  if (!column) return undefined;
  return column.of === 'performer' ? sop.performers[column.performer ?? -1]?.id : column.of;
}
