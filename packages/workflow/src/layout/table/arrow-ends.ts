/** Where an arrow meets the symbols that it leads from and to. */

import type { Box, Point } from './geometry.ts';

/** Lets a way begin and end at the borders of its symbols instead of in their middles. */
export function clip(points: readonly Point[], from: Box, to: Box): readonly Point[] {
  const first = points[0];
  const second = points[1];
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (!first || !second || !last || !beforeLast) return points;
  return [border(from, first, second), ...points.slice(1, -1), border(to, last, beforeLast)];
}

function border(box: Box, middle: Point, towards: Point): Point {
  return {
    x: middle.x + (Math.sign(towards.x - middle.x) * box.width) / 2,
    y: middle.y + (Math.sign(towards.y - middle.y) * box.height) / 2,
  };
}

/** An activity that repeats itself: out on the right, back in at the top. */
export function selfLoop({ x, y, width, height }: Box): readonly Point[] {
  const reach = width / 2 + 8;
  const lift = height / 2 + 8;
  return [
    { x: x + width / 2, y },
    { x: x + reach, y },
    { x: x + reach, y: y - lift },
    { x, y: y - lift },
    { x, y: y - height / 2 },
  ];
}
