import type { Box } from '@alur/workflow/layout/lanes/box.js';
import { boxOf, type Drawn, type Viewbox } from './services.ts';

/**
 * Where something drawn is seen, in CSS pixels from the upper left of the canvas. Reckoned from
 * what is known: diagram-js asks the browser, which lays the page out to answer.
 */
export function seenBox(drawn: Drawn, { x, y, scale }: Viewbox): Box {
  const box = around(drawn);
  return {
    x: (box.x - x) * scale,
    y: (box.y - y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** Of an arrow what is around its corners. */
function around(drawn: Drawn): Box {
  const { waypoints } = drawn;
  if (!waypoints) return boxOf(drawn);
  const [xs, ys] = [waypoints.map(({ x }) => x), waypoints.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
