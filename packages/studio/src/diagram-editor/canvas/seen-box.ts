import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';
import { boxOf, type Drawn, type Viewbox } from './services.ts';

/**
 * Where something drawn is seen, in CSS pixels from the upper left of the canvas. Reckoned from
 * what is known: diagram-js asks the browser, which lays the page out to answer.
 */
export function seenBox(drawn: Drawn, viewbox: Viewbox): Box {
  return seenBoxOf(around(drawn), viewbox);
}

function seenBoxOf(box: Box, { x, y, scale }: Viewbox): Box {
  return {
    x: (box.x - x) * scale,
    y: (box.y - y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** Where it is in the drawing; of an arrow what is around its corners. */
export function around(drawn: Drawn): Box {
  const { waypoints } = drawn;
  return waypoints ? aroundPoints(waypoints) : boxOf(drawn);
}

export function aroundPoints(waypoints: readonly Point[]): Box {
  const [xs, ys] = [waypoints.map(({ x }) => x), waypoints.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** CSS pixels around what is in sight that count as in sight: signs and words stand beside shapes. */
const beside = 60;

export function isInSight(drawn: Box, viewbox: Viewbox): boolean {
  const { x, y, width, height } = seenBoxOf(drawn, viewbox);
  const { outer } = viewbox;
  const isWithin = (from: number, to: number, end: number) => to >= -beside && from <= end + beside;
  return isWithin(x, x + width, outer.width) && isWithin(y, y + height, outer.height);
}
