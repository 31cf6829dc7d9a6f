import { headRow, within, type Cell, type GridSize } from './cell.ts';

export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/**
 * Where a key leads in a grid, by the pattern of ARIA's authoring practices.
 *
 * @param page - how many rows are seen at once
 * @returns undefined of a key that does not move
 */
export function movedByKey(
  from: Cell,
  { key, ctrl }: MoveKey,
  size: GridSize,
  page: number,
): Cell | undefined {
  const to = target(from, key, ctrl, size, page);
  return to && within(to, size);
}

function target(
  { row, column }: Cell,
  key: string,
  ctrl: boolean,
  { steps, columns }: GridSize,
  page: number,
): Cell | undefined {
  const lastStep = Math.max(0, steps - 1);
  const last = columns - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? (row > 0 ? 0 : headRow) : row - 1, column };
    case 'ArrowDown':
      return { row: ctrl ? (row < lastStep ? lastStep : steps) : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrl ? last : column + 1 };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastStep : row, column: last };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return undefined;
  }
}

/**
 * The cell after or before one, from row to row.
 *
 * @returns undefined past either end, where Tab leaves the grid
 */
export function nextCell(
  { row, column }: Cell,
  step: 1 | -1,
  { steps, columns }: GridSize,
): Cell | undefined {
  const at = row * columns + column + step;
  if (at < headRow * columns || at >= (steps + 1) * columns) return undefined;
  return { row: Math.floor(at / columns), column: ((at % columns) + columns) % columns };
}
