/**
 * Puts the answers ("Ya", "Tidak") beside their arrows: near where the arrow leaves its decision,
 * clear of symbols, other arrows and other labels.
 */

import type { Box, Measures, Point, TableGeometry } from './geometry.ts';
import type { Routed, RoutedArrow } from './router.ts';
import { Shelves } from './shelves.ts';

interface Candidate extends Box {
  /** How far along the arrow from where it leaves. */
  readonly away: number;
}

/** Pixels from where an arrow leaves that are as bad as crossing another. */
const farAway = 100;
/** Less than lying on a symbol or on another label. */
const mostForDistance = 5;
const goodEnough = 0.3;

export interface PlacedLabel {
  readonly arrow: string;
  readonly text: string;
  readonly box: Box;
}

/**
 * @param geometry - where given, labels keep within the performers' columns and off the borders
 *   between rows
 * @returns one label for each arrow that has a text, in the order of the arrows
 */
export function placeLabels(
  { boxes, arrows }: Routed,
  measures: Measures,
  geometry?: TableGeometry,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const labels = new Shelves<Box>();
  const symbols = new Shelves<Box>();
  for (const box of boxes.values()) symbols.add(box, ...spanOf(box));
  const ways = new Shelves<readonly Point[]>();
  for (const { points } of arrows) {
    const heights = points.map(({ y }) => y);
    ways.add(points, Math.min(...heights), Math.max(...heights));
  }
  for (const routed of arrows) {
    const { label, id } = routed.arrow;
    if (!label) continue;
    const candidates = candidatesFor(routed, label, measures);
    const box = best(candidates, (candidate) => {
      const span = spanOf(candidate);
      const covers = (other: Box) => overlaps(candidate, other);
      const clashes =
        symbols.count(...span, covers) * 10 +
        labels.count(...span, covers) * 10 +
        ways.count(...span, (points) => crosses(points, candidate)) +
        (geometry ? clashesWithTable(candidate, geometry) : 0);
      return clashes;
    });
    if (!box) continue;
    placed.push({ arrow: id, text: label, box });
    labels.add(box, ...spanOf(box));
  }
  return placed;
}

const spanOf = ({ y, height }: Box) => [y - height / 2, y + height / 2] as const;

function clashesWithTable({ x, y, width, height }: Box, { columns, rows }: TableGeometry): number {
  const left = columns[0]?.from ?? -Infinity;
  const right = columns.at(-1)?.to ?? Infinity;
  const isOutside = x - width / 2 < left || x + width / 2 > right;
  const isOnBorder = (rows[borderBelow(rows, y - height / 2)]?.to ?? Infinity) < y + height / 2;
  return (isOutside ? 5 : 0) + (isOnBorder ? 0.5 : 0);
}

/** Index of the first row that ends below a height; as many as there are rows where none does. */
function borderBelow(rows: TableGeometry['rows'], y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.to ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Both sides of each piece of the arrow, the first pieces first. */
function candidatesFor(
  { points }: RoutedArrow,
  label: string,
  { character, labelHeight }: Measures,
): readonly Candidate[] {
  const width = label.length * character + 4;
  const height = labelHeight;
  const gap = 2;
  const boxes: Candidate[] = [];
  let passed = 0;
  for (let index = 1; index < points.length && index <= 4; index += 1) {
    const a = points[index - 1];
    const b = points[index];
    if (!a || !b) continue;
    if (a.y === b.y) {
      const direction = Math.sign(b.x - a.x);
      const length = Math.abs(b.x - a.x);
      for (const along of [
        Math.min(width / 2 + gap, length / 2),
        length / 2,
        length / 4,
        (length * 3) / 4,
        Math.max(length - width / 2, length / 2),
      ]) {
        const x = a.x + direction * along;
        boxes.push(
          { x, y: a.y - height / 2 - gap, width, height, away: passed + along },
          { x, y: a.y + height / 2 + gap, width, height, away: passed + along },
        );
      }
    } else {
      const direction = Math.sign(b.y - a.y);
      const length = Math.abs(b.y - a.y);
      for (const along of [
        Math.min(height / 2 + gap, length / 2),
        length / 2,
        length / 4,
        (length * 3) / 4,
        Math.max(length - height / 2, length / 2),
      ]) {
        const y = a.y + direction * along;
        boxes.push(
          { x: a.x + width / 2 + gap, y, width, height, away: passed + along },
          { x: a.x - width / 2 - gap, y, width, height, away: passed + along },
        );
      }
    }
    passed += Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  }
  return boxes;
}

/** The place with the fewest clashes; a far one is as bad as a near one that crosses something. */
function best(
  candidates: readonly Candidate[],
  clashesOf: (box: Box) => number,
): Candidate | undefined {
  let least = Infinity;
  let found: Candidate | undefined;
  for (const candidate of candidates) {
    const nuisance = clashesOf(candidate) + Math.min(candidate.away / farAway, mostForDistance);
    if (nuisance < least) {
      least = nuisance;
      found = candidate;
      if (nuisance < goodEnough) break;
    }
  }
  return found;
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** Whether a way of straight pieces runs through a box. */
export function crosses(points: readonly Point[], box: Box): boolean {
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1];
    const b = points[index];
    if (!a || !b) continue;
    const piece: Box = {
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
    if (overlaps(piece, box)) return true;
  }
  return false;
}
