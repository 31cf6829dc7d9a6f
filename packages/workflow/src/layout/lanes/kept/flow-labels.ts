import { type Box, overlap, type Point, runsThrough } from '../box.ts';
import type { LaneMeasures } from '../measures.ts';
import { type TextSize, textSize } from '../text-size.ts';

/**
 * Words beside arrows, near where they leave. Where shapes stand so closely that nothing is free
 * beside the arrow, a little further away from it; where nothing is free there, where they hide least.
 *
 * @param height - from where to where the drawing reaches; words that give way stay within it
 */
export function placeFlowLabels(
  wanted: readonly { readonly id: string; readonly text: string }[],
  edges: ReadonlyMap<string, readonly Point[]>,
  shapes: readonly Box[],
  words: readonly Box[],
  height: Reach,
  { label }: LaneMeasures,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const ways = [...edges.values()];
  for (const { id, text } of wanted) {
    const size = textSize(text, label.most, label);
    const covered = [...shapes, ...words, ...placed.values()];
    let best: Box | undefined;
    let least = Infinity;
    for (const box of candidates(edges.get(id) ?? [], size, height)) {
      const clashes =
        covered.filter((each) => overlap(each, box)).length * 10 +
        ways.filter((way) => runsThrough(way, box)).length;
      if (clashes < least) [best, least] = [box, clashes];
      if (clashes === 0) break;
    }
    if (best) placed.set(id, best);
  }
  return placed;
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** How much further from its arrow each time, and at most: then a reader would look for the words. */
const further = { step: 12, most: 180 };

function* candidates(points: readonly Point[], size: TextSize, height: Reach): Generator<Box> {
  yield* beside(points, size, 0, 0);
  for (let away = 0; away <= further.most; away += further.step)
    for (const back of [0, 0.5, 1])
      for (const box of beside(points, size, away, back))
        if (box.y >= height.from && box.y + box.height <= height.to) yield box;
}

/**
 * Both sides of each piece, from its beginning on.
 *
 * @param away - how much further from the arrow than words usually stand
 * @param back - how much of their own size they begin before where they usually do
 */
function* beside(
  points: readonly Point[],
  { width, height }: TextSize,
  away: number,
  back: number,
): Generator<Box> {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    for (let along = 4; along <= length; along += 16) {
      if (from.y === to.y) {
        const start = along - back * width;
        const x = to.x > from.x ? from.x + start : from.x - start - width;
        yield { x, y: from.y - height - 4 - away, width, height };
        yield { x, y: from.y + 4 + away, width, height };
      } else {
        const start = along - back * height;
        const y = to.y > from.y ? from.y + start : from.y - start - height;
        yield { x: from.x + 6 + away, y, width, height };
        yield { x: from.x - 6 - width - away, y, width, height };
      }
    }
  }
}
