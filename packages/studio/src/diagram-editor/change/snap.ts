import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';

/** Nobody drags so precisely on purpose. */
const near = 10;

/**
 * A way to move a box by, so that it comes to stand level with, or straight below, something that it
 * is connected with where it nearly does: then the arrow between them is straight.
 */
export function snapped(box: Box, by: Point, connected: readonly Box[]): Point {
  const along = (axis: 'x' | 'y', side: 'width' | 'height'): number => {
    const middle = box[axis] + by[axis] + box[side] / 2;
    const offs = connected.map((other) => other[axis] + other[side] / 2 - middle);
    const least = offs.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
    return by[axis] + (least !== undefined && Math.abs(least) <= near ? least : 0);
  };
  return { x: along('x', 'width'), y: along('y', 'height') };
}
