import { pixelsPerMillimetre } from '../../layout/document/paper.ts';
import type { TextStyle } from '../text/text-width.ts';

/** A text style with the distance between its lines. */
export interface Type extends TextStyle {
  /** CSS pixels. */
  readonly lineHeight: number;
  readonly isItalic?: boolean | undefined;
}

const pixelsPerPoint = 96 / 72;

/** @param millimetres - to CSS pixels */
export const mm = (millimetres: number): number => millimetres * pixelsPerMillimetre;

function type(points: number, lineHeight: number, isBold = false, isItalic = false): Type {
  return { size: points * pixelsPerPoint, lineHeight, isBold, isItalic };
}
const lines = (points: number, factor: number) => points * pixelsPerPoint * factor;

/** The sizes of the official form, as `<alur-sop-document>` shows it. */
export const types = {
  body: type(8.5, lines(8.5, 1.22)),
  strong: type(8.5, lines(8.5, 1.22), true),
  agency: type(11, lines(11, 1.22), true),
  unit: type(10, lines(10, 1.22), true),
  prose: type(10.5, lines(10.5, 1.35)),
  heading: type(10.5, lines(10.5, 1.35), true),
  title: type(10, lines(10, 1.22), true),
  cell: type(8, 13),
  head: type(8, 13, true),
  number: type(7, 13, false, true),
  answer: type(7.5, 11),
} as const satisfies Record<string, Type>;
