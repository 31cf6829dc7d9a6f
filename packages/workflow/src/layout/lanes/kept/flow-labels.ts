import { type Box, overlap, type Point, runsThrough } from '../box.ts';
import type { LaneMeasures } from '../measures.ts';
import { textSize } from '../text-size.ts';

/** Words beside arrows, near where they leave; where nothing is free, where they hide least. */
export function placeFlowLabels(
  wanted: readonly { readonly id: string; readonly text: string }[],
  edges: ReadonlyMap<string, readonly Point[]>,
  shapes: readonly Box[],
  words: readonly Box[],
  { label }: LaneMeasures,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const ways = [...edges.values()];
  for (const { id, text } of wanted) {
    const size = textSize(text, label.most, label);
    let best: Box | undefined;
    let least = Infinity;
    for (const box of candidates(edges.get(id) ?? [], size)) {
      const covered = [...shapes, ...words, ...placed.values()].filter((each) =>
        overlap(each, box),
      );
      const clashes = covered.length * 10 + ways.filter((way) => runsThrough(way, box)).length;
      if (clashes < least) [best, least] = [box, clashes];
      if (clashes === 0) break;
    }
    if (best) placed.set(id, best);
  }
  return placed;
}

/** Both sides of each piece, from its beginning on. */
function* candidates(
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): Generator<Box> {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    for (let along = 4; along <= length; along += 16) {
      if (from.y === to.y) {
        const x = to.x > from.x ? from.x + along : from.x - along - width;
        yield { x, y: from.y - height - 4, width, height };
        yield { x, y: from.y + 4, width, height };
      } else {
        const y = to.y > from.y ? from.y + along : from.y - along - height;
        yield { x: from.x + 6, y, width, height };
        yield { x: from.x - 6 - width, y, width, height };
      }
    }
  }
}
