import { breakLines } from '../text/break-lines.ts';
import { textWidth } from '../text/text-width.ts';
import { ink, type Block, type DrawnText, type Frame } from './drawing.ts';
import type { Type } from './type-sizes.ts';

/** Of Arial, in ems. */
const [ascent, descent] = [0.905, 0.212];

export interface TextLine {
  /** Hangs to the left of the text: "2."; on the first of its lines only. */
  readonly ordinal?: string | undefined;
  readonly text: string;
}

export interface TextBlock extends Frame {
  readonly type: Type;
  readonly align?: 'start' | 'centre' | undefined;
  /** How far the text stands to the right of its ordinals. */
  readonly indent?: number | undefined;
}

/** Paragraphs below each other, broken into lines. */
export function drawText(paragraphs: readonly TextLine[], block: TextBlock): Block {
  const { type, indent = 0, width } = block;
  const shapes: DrawnText[] = [];
  let row = 0;
  for (const { ordinal = '', text } of paragraphs) {
    if (ordinal) shapes.push(drawLine(ordinal, row, { ...block, align: 'start' }, 0));
    for (const line of breakLines(text, width - indent, type)) {
      if (line) shapes.push(drawLine(line, row, block, indent));
      row += 1;
    }
  }
  return { height: row * type.lineHeight, shapes };
}

/** The lines of a text as it is written, each a paragraph. */
export function paragraphsOf(text: string): readonly TextLine[] {
  return text.split('\n').map((line) => ({ text: line }));
}

function drawLine(text: string, row: number, block: TextBlock, indent: number): DrawnText {
  const { x, y, width, type, align } = block;
  const own = textWidth(text, type);
  const start = align === 'centre' ? x + (width - own) / 2 : x + indent;
  return textAt(text, start, y + row * type.lineHeight + baseline(type), type, own);
}

/** From the top of a line to where its letters stand. */
export function baseline({ size, lineHeight }: Type): number {
  return (lineHeight - (ascent + descent) * size) / 2 + ascent * size;
}

export function textAt(text: string, x: number, y: number, type: Type, width: number): DrawnText {
  const { size, isBold, isItalic } = type;
  return { kind: 'text', text, x, y, width, size, isBold, isItalic, fill: ink };
}
