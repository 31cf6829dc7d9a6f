import type { Sop } from '@alur/model/sop/sop.js';
import type { Box, Point } from '../layout/lanes/box.ts';
import { layoutLanes } from '../layout/lanes/lane-layout.ts';

/**
 * Which places of a drawing an author chose: those that the layout would not choose itself. A file
 * does not say it, and a drawing that nobody has touched shall go on being laid out.
 *
 * @param places - all places of the drawing (`readPlaces`)
 */
export function placedByHand(sop: Sop, places: ReadonlyMap<string, Box>): ReadonlyMap<string, Box> {
  if (places.size === 0) return places;
  const { nodes, lanes } = layoutLanes(sop);
  const shift = usualShift(nodes, places);
  const isUsual = ([id, { x, y }]: readonly [string, Box]) => {
    const usual = nodes.get(id);
    return usual && isNear(usual.x + shift.x, x) && isNear(usual.y + shift.y, y);
  };
  const isUsualLane = ([id, { height }]: readonly [string, Box]) =>
    isNear(lanes.get(id)?.height ?? NaN, height);
  return new Map(
    [...places].filter((each) =>
      nodes.has(each[0]) ? !isUsual(each) : lanes.has(each[0]) && !isUsualLane(each),
    ),
  );
}

/** How most nodes stand away from where they would stand alone: they moved with what was placed. */
function usualShift(nodes: ReadonlyMap<string, Box>, places: ReadonlyMap<string, Box>): Point {
  const counts = new Map<string, number>();
  for (const [id, usual] of nodes) {
    const place = places.get(id);
    if (!place) continue;
    const shift = JSON.stringify([Math.round(place.x - usual.x), Math.round(place.y - usual.y)]);
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  const [most = '[0,0]'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [x, y] = JSON.parse(most) as [number, number];
  return { x, y };
}

/** A file holds whole pixels. */
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;
