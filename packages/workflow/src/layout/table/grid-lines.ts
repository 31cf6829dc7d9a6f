/** The lines that arrows run along: middles of symbols, and tracks beside the borders of cells. */

import type { TableGeometry } from './geometry.ts';
import type { TablePlan } from './plan.ts';

/** Beside each border between cells; none lies on it, where an arrow would look like the border. */
const tracks = [-1, 1, 2] as const;

/** The middle of each column, and three tracks beside each border between columns. */
export function columnLines({ columns }: TableGeometry, track: number): readonly number[] {
  const lines: number[] = [];
  columns.forEach(({ from, to }, index) => {
    if (index === 0) lines.push(from + track, from + 2 * track);
    lines.push((from + to) / 2);
    if (index === columns.length - 1) lines.push(to - 2 * track, to - track);
    else lines.push(...tracks.map((offset) => to + offset * track));
  });
  return sorted(lines);
}

/** The middle of each level of each row, and three tracks between levels. */
export function levelLines(
  plan: TablePlan,
  { rows }: TableGeometry,
  track: number,
): readonly number[] {
  const lines: number[] = [];
  rows.forEach(({ from, to }, index) => {
    const levels = plan.rows[index]?.levels ?? 1;
    const height = (to - from) / levels;
    for (let level = 0; level < levels; level += 1) {
      const top = from + level * height;
      lines.push(
        ...(index === 0 && level === 0
          ? [top + track / 2]
          : tracks.map((offset) => top + offset * track)),
      );
      lines.push(top + height / 2);
    }
    if (index === rows.length - 1) lines.push(to - track / 2);
  });
  return sorted(lines);
}

function sorted(lines: readonly number[]): readonly number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}
