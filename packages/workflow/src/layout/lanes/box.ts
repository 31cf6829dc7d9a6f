/** In the drawing's own pixels, from its upper left; x and y are the box's own upper left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function moved<T extends Point>(at: T, by: Point): T {
  return { ...at, x: at.x + by.x, y: at.y + by.y };
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a way of level and upright pieces runs through the inside of a box. */
export function runsThrough(points: readonly Point[], box: Box): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    return (
      Math.min(from.x, to.x) < box.x + box.width &&
      Math.max(from.x, to.x) > box.x &&
      Math.min(from.y, to.y) < box.y + box.height &&
      Math.max(from.y, to.y) > box.y
    );
  });
}
