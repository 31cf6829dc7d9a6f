import type { Box } from './place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow's corners. Forward: out at the right, in at the left; back: under both and up. */
export function route(source: Box, target: Box, isBoundary: boolean): readonly Point[] {
  const end = { x: target.x, y: middle(target).y };
  if (isBoundary) {
    const start = { x: middle(source).x, y: source.y + source.height };
    const below = start.y + 15;
    return [
      start,
      { x: start.x, y: below },
      { x: end.x - 20, y: below },
      { x: end.x - 20, y: end.y },
      end,
    ];
  }
  const start = { x: source.x + source.width, y: middle(source).y };
  if (start.x < end.x) {
    if (start.y === end.y) return [start, end];
    const turn = end.x - 25;
    return [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
  }
  const below = Math.max(source.y + source.height, target.y + target.height) + 15;
  const [from, to] = [middle(source).x, middle(target).x];
  return [
    { x: from, y: source.y + source.height },
    { x: from, y: below },
    { x: to, y: below },
    { x: to, y: target.y + target.height },
  ];
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
