import { arimoWidths } from './generated/arimo-widths.ts';

/** How a text is set. */
export interface TextStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly isBold?: boolean | undefined;
}

const widths = new Map(
  arimoWidths
    .trim()
    .split('\n')
    .map((row) => row.split(' ').map(Number))
    .map(([code = 0, regular = 0, bold = 0]) => [code, { regular, bold }]),
);

/** Marks that lie on the letter before them, and what has no shape at all. */
const unseen = /[\p{Mn}\p{Cf}\p{Variation_Selector}]/u;
/** Chinese letters, signs and emoji fill a square; other scripts are about as wide as a capital. */
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const [squareWidth, foreignWidth] = [1000, 722];

/** The width of a line in Arial, in CSS pixels, without kerning. */
export function textWidth(text: string, { size, isBold }: TextStyle): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter, isBold ? 'bold' : 'regular');
  return (sum * size) / 1000;
}

function letterWidth(letter: string, weight: 'regular' | 'bold'): number {
  const known = widths.get(letter.codePointAt(0) ?? 0);
  if (known) return known[weight];
  if (unseen.test(letter)) return 0;
  return square.test(letter) ? squareWidth : foreignWidth;
}
