import type { Box, Point } from './geometry.ts';
import type { SymbolKind } from './plan.ts';

/** The official symbols as SVG paths: capsule, box, diamond and the pentagon that points down. */
export function outlineOf(kind: SymbolKind, { x, y, width, height }: Box): string {
  const l = x - width / 2;
  const r = x + width / 2;
  const t = y - height / 2;
  const b = y + height / 2;
  switch (kind) {
    case 'process':
      return `M${l} ${t}H${r}V${b}H${l}Z`;
    case 'decision':
      return `M${x} ${t}L${r} ${y}L${x} ${b}L${l} ${y}Z`;
    case 'connector':
      return `M${l} ${t}H${r}V${t + height * 0.6}L${x} ${b}L${l} ${t + height * 0.6}Z`;
    case 'terminator': {
      const radius = height / 2;
      const straight = width - height;
      return `M${l + radius} ${t}h${straight}a${radius} ${radius} 0 0 1 0 ${height}h${-straight}a${radius} ${radius} 0 0 1 0 ${-height}Z`;
    }
  }
}

export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

const tipLength = 8;
const tipHalf = 3.5;

/** The head of an arrow, on its last piece; a path of its own, which is filled. */
export function tipOf(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const dx = Math.sign(end.x - before.x);
  const dy = Math.sign(end.y - before.y);
  const x = end.x - dx * tipLength;
  const y = end.y - dy * tipLength;
  return `M${end.x} ${end.y}L${x - dy * tipHalf} ${y + dx * tipHalf}L${x + dy * tipHalf} ${y - dx * tipHalf}Z`;
}
