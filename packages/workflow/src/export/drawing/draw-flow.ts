import type { PageDrawing } from '../../layout/document/page-drawing.ts';
import type { Point } from '../../layout/table/geometry.ts';
import { outlineOf } from '../../layout/table/symbol-outline.ts';
import { textWidth } from '../text/text-width.ts';
import { baseline, textAt } from './draw-text.ts';
import { at, ink, paperColour, type DrawnShape } from './drawing.ts';
import { types } from './type-sizes.ts';

/** Symbols, arrows and answers of a page, from the upper left of its table. */
export function drawFlow(
  { arrows, symbols, letters, labels }: PageDrawing,
  origin: Point,
): readonly DrawnShape[] {
  const moved = <T extends Point>(box: T): T => ({
    ...box,
    x: box.x + origin.x,
    y: box.y + origin.y,
  });
  return [
    ...arrows.map(({ points }): DrawnShape => {
      const way = points.map(moved);
      return { kind: 'path', d: polyline(way) + tip(way), stroke: ink, strokeWidth: 1 };
    }),
    ...symbols.map(({ kind, box }): DrawnShape => ({
      kind: 'path',
      d: outlineOf(kind, moved(box)),
      fill: paperColour,
      stroke: ink,
      strokeWidth: 1,
    })),
    // The pentagon's middle is above the middle of its box.
    ...letters.map(({ letter, box }) => centred(letter, moved({ ...box, y: box.y - 2 }))),
    ...labels.map(({ text, box }) => ({ ...centred(text, moved(box)), hasRim: true })),
  ];
}

function centred(text: string, { x, y }: Point) {
  const type = types.answer;
  const width = textWidth(text, type);
  const top = y - type.lineHeight / 2;
  return textAt(text, x - width / 2, top + baseline(type), type, width);
}

function polyline(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');
}

/** Open, as in word processors. CSS pixels. */
const [tipLength, tipHalf] = [6, 3];

function tip(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const dx = Math.sign(end.x - before.x);
  const dy = Math.sign(end.y - before.y);
  const back = { x: end.x - dx * tipLength, y: end.y - dy * tipLength };
  return polyline([
    { x: back.x + dy * tipHalf, y: back.y + dx * tipHalf },
    end,
    { x: back.x - dy * tipHalf, y: back.y - dx * tipHalf },
  ]);
}
