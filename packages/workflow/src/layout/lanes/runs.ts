import type { Grid } from './grid.ts';

/** One straight piece of an arrow, on a line of the grid. */
export interface Run {
  readonly edge: number;
  readonly isUpright: boolean;
  /** Which upright line or level it is on. */
  readonly line: number;
  /** Where along that line it begins and ends, in the order of travel, counted in lines. */
  readonly from: number;
  readonly to: number;
  readonly start: RunEnd;
  readonly end: RunEnd;
}

export interface RunEnd {
  /** From where the arrow comes, or where it goes on to: up or left is -1, down or right 1. */
  readonly side: -1 | 0 | 1;
  /** Whether it does so on the middle of a row or column, where there is one place only. */
  readonly isMiddle: boolean;
}

const open: RunEnd = { side: 0, isMiddle: false };

/**
 * The straight pieces of a way.
 *
 * @param way - crossings of the grid, neighbour by neighbour
 * @param begin - of an arrow from an event on an edge: how far beside the middle of its column it
 *   starts downwards, in columns; its way then begins on the channel below
 */
export function runsOf(
  edge: number,
  way: readonly number[],
  grid: Grid,
  begin: number | undefined,
): readonly Run[] {
  const drafts: { isUpright: boolean; line: number; from: number; to: number }[] = [];
  const [first = 0] = way;
  const column = grid.uprightOf(first);
  if (begin !== undefined) {
    drafts.push({ isUpright: false, line: grid.levelOf(first), from: column + begin, to: column });
  }
  for (let index = 1; index < way.length; index++) {
    const [a, b] = [way[index - 1] ?? 0, way[index] ?? 0];
    const isUpright = grid.uprightOf(a) === grid.uprightOf(b);
    const position = (crossing: number) =>
      isUpright ? grid.levelOf(crossing) : grid.uprightOf(crossing);
    const last = drafts.at(-1);
    if (last?.isUpright === isUpright) last.to = position(b);
    else {
      const line = isUpright ? grid.uprightOf(a) : grid.levelOf(a);
      drafts.push({ isUpright, line, from: position(a), to: position(b) });
    }
  }
  const isMiddle = (each: (typeof drafts)[number]) =>
    each.isUpright ? !grid.isUprightChannel(each.line) : !grid.isLevelChannel(each.line);
  return drafts.map((draft, index) => {
    const [before, after] = [drafts[index - 1], drafts[index + 1]];
    const above: RunEnd = begin !== undefined && index === 0 ? { side: -1, isMiddle: false } : open;
    return {
      ...draft,
      edge,
      start: before
        ? { side: before.from < before.to ? -1 : 1, isMiddle: isMiddle(before) }
        : above,
      end: after ? { side: after.to > after.from ? 1 : -1, isMiddle: isMiddle(after) } : open,
    };
  });
}

export function isChannelRun({ isUpright, line }: Run, grid: Grid): boolean {
  return isUpright ? grid.isUprightChannel(line) : grid.isLevelChannel(line);
}

/** Both ends of a run, with where they are. */
export function endsOf(run: Run): readonly (RunEnd & { readonly at: number })[] {
  return [
    { ...run.start, at: run.from },
    { ...run.end, at: run.to },
  ];
}
