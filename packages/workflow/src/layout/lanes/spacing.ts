import type { Point } from './box.ts';
import type { Grid } from './grid.ts';
import type { LaneMeasures } from './measures.ts';
import type { Room } from './room.ts';
import type { Run } from './runs.ts';
import { isChannelRun } from './runs.ts';
import type { Tracks } from './tracks.ts';

/** Where the lines of a grid are, once it is known what stands and runs on them. */
export interface Spacing {
  readonly width: number;
  readonly height: number;
  readonly lanes: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  middleOf(node: string): Point;
  /** The x of an upright run, the y of a level one. */
  positionOf(run: Run): number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Makes every column, row and channel as wide as what is in it needs. */
export function spacing(
  grid: Grid,
  tracks: Tracks,
  rooms: ReadonlyMap<string, Room>,
  lanes: readonly { readonly id: string; readonly least: number; readonly gap: number }[],
  { track, channel }: LaneMeasures,
): Spacing {
  const most = (ids: readonly string[], part: 'left' | 'right' | 'up' | 'down') =>
    Math.max(0, ...ids.map((id) => rooms.get(id)?.[part] ?? 0));
  const inColumn = group(grid, (crossing) => grid.uprightOf(crossing));
  const inRow = group(grid, (crossing) => grid.levelOf(crossing));

  const uprights: Stretch[] = [];
  const middleX: number[] = [];
  let x = 0;
  for (let line = 0; line < grid.width; line++) {
    const isOuter = line === 0 || line === grid.width - 1;
    const count = tracks.upright.get(line) ?? 0;
    const ids = inColumn.get(line) ?? [];
    const left = most(ids, 'left');
    const width = grid.isUprightChannel(line)
      ? isOuter && count === 0
        ? channel
        : 2 * channel + Math.max(0, count - 1) * track
      : left + most(ids, 'right');
    uprights.push({ from: x, to: x + width });
    middleX.push(x + left);
    x += width;
  }

  const levels: Stretch[] = [];
  const middleY: number[] = [];
  const bands = new Map<string, Stretch>();
  let y = 0;
  for (const lane of lanes) {
    y += lane.gap;
    const from = y;
    const lines = grid.levels.flatMap((level, line) => (level.lane === lane.id ? [line] : []));
    const heights = lines.map((line) => {
      const ids = inRow.get(line) ?? [];
      const count = tracks.level.get(line) ?? 0;
      return grid.isLevelChannel(line)
        ? channel + Math.max(0, count - 1) * track
        : most(ids, 'up') + most(ids, 'down');
    });
    const short = lane.least - heights.reduce((sum, each) => sum + each, 0);
    const extra = Math.ceil(Math.max(0, short) / 2);
    lines.forEach((line, index) => {
      const isOuter = index === 0 || index === lines.length - 1;
      const height = (heights[index] ?? 0) + (isOuter ? extra : 0);
      levels[line] = { from: y, to: y + height };
      middleY[line] = y + most(inRow.get(line) ?? [], 'up');
      y += height;
    });
    bands.set(lane.id, { from, to: y });
  }

  return {
    width: x,
    height: y,
    lanes: bands,
    middleOf: (node) => {
      const crossing = grid.crossingOf(node);
      return {
        x: middleX[grid.uprightOf(crossing)] ?? 0,
        y: middleY[grid.levelOf(crossing)] ?? 0,
      };
    },
    positionOf: (run) => {
      if (!isChannelRun(run, grid)) return (run.isUpright ? middleX : middleY)[run.line] ?? 0;
      const stretch = (run.isUpright ? uprights : levels)[run.line] ?? { from: 0, to: 0 };
      const count = (run.isUpright ? tracks.upright : tracks.level).get(run.line) ?? 1;
      const first = (stretch.from + stretch.to - (count - 1) * track) / 2;
      return Math.round(first) + (tracks.trackOf.get(run) ?? 0) * track;
    },
  };
}

function group(grid: Grid, lineOf: (crossing: number) => number): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const id of grid.nodeIds) {
    const line = lineOf(grid.crossingOf(id));
    const known = found.get(line);
    if (known) known.push(id);
    else found.set(line, [id]);
  }
  return found;
}
