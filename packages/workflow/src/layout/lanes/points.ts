import type { Box, Point } from './box.ts';
import type { Run } from './runs.ts';
import type { Spacing } from './spacing.ts';

/**
 * The corners of an arrow, from the border of its source to that of its target.
 *
 * @param fromEdge - it leaves an event on an edge, downwards
 */
export function pointsOf(
  runs: readonly Run[],
  source: Box,
  target: Box,
  space: Spacing,
  fromEdge: boolean,
): readonly Point[] {
  const places = runs.map((run) => space.positionOf(run));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const start = fromEdge
    ? { x: source.x + source.width / 2, y: source.y + source.height }
    : border(source, first.isUpright, first.to > first.from);
  const points: Point[] = [start];
  if (fromEdge) points.push({ x: start.x, y: places[0] ?? 0 });
  for (let index = 1; index < runs.length; index++) {
    const [before, here] = [places[index - 1] ?? 0, places[index] ?? 0];
    points.push(runs[index]?.isUpright ? { x: here, y: before } : { x: before, y: here });
  }
  points.push(border(target, last.isUpright, last.to < last.from));
  return withoutStraight(points);
}

/** The middle of the side that is right of (or below) the middle, or of the other one. */
function border({ x, y, width, height }: Box, isUpright: boolean, isOnward: boolean): Point {
  return isUpright
    ? { x: x + width / 2, y: isOnward ? y + height : y }
    : { x: isOnward ? x + width : x, y: y + height / 2 };
}

function withoutStraight(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) return true;
    if (before.x === point.x && before.y === point.y) return false;
    return !(
      after &&
      ((before.x === point.x && after.x === point.x) ||
        (before.y === point.y && after.y === point.y))
    );
  });
}
