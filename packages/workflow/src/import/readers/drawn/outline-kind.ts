import type { DrawnSymbol } from '../../imported-document.ts';
import type { Spot } from './drawn-shape.ts';

/**
 * What a closed outline of the unit square is, for converters write presets as free forms.
 *
 * @param isCurved - whether any of its sides is an arc
 */
export function outlineKind(corners: readonly Spot[], isCurved: boolean): DrawnSymbol['shape'] {
  if (isCurved) return 'terminator';
  const own = corners.filter(
    (corner, index) => index === 0 || !isNear(corner, corners[index - 1] ?? corner),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (own.length > 1 && first && last && isNear(first, last)) own.pop();
  const isMiddle = (value: number) => Math.abs(value - 0.5) < slack;
  if (own.length === 4) {
    return own.every(({ x, y }) => isMiddle(x) !== isMiddle(y)) ? 'decision' : 'process';
  }
  return own.length === 5 ? 'off-page' : 'other';
}

const slack = 0.08;

const isNear = (a: Spot, b: Spot) => Math.abs(a.x - b.x) < slack && Math.abs(a.y - b.y) < slack;
