import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TabStopType,
  TextRun,
  type IBorderOptions,
} from 'docx';
import type { Type } from '../drawing/type-sizes.ts';
import { xmlLetters } from '../svg/xml-text.ts';

/** Word counts in twentieths of a point: 15 to the CSS pixel. */
export const twips = (pixels: number): number => Math.round(pixels * 15);

export const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
export const noRule: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export interface ParagraphLook {
  readonly type: Type;
  readonly isCentred?: boolean | undefined;
  /** Hangs to the left of the text. */
  readonly ordinal?: string | undefined;
  /** How far the text stands to the right, and how much of that its ordinal may take. CSS pixels. */
  readonly indent?: number | undefined;
  readonly hanging?: number | undefined;
  /** Kept free on the right. */
  readonly rightIndent?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly keepNext?: boolean | undefined;
  readonly startsPage?: boolean | undefined;
}

/** A paragraph as high as in the other files: lines have an exact distance. */
export function paragraph(text: string, look: ParagraphLook): Paragraph {
  const { type, ordinal, indent = 0, hanging = 0, before = 0, after = 0 } = look;
  const font = { size: Math.round(type.size * 1.5), bold: type.isBold, italics: type.isItalic };
  const left = twips(indent);
  return new Paragraph({
    alignment: look.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: {
      line: twips(type.lineHeight),
      lineRule: LineRuleType.EXACT,
      before: twips(before),
      after: twips(after),
    },
    indent: { left, right: twips(look.rightIndent ?? 0), hanging: twips(hanging) },
    keepNext: look.keepNext ?? false,
    pageBreakBefore: look.startsPage ?? false,
    ...(hanging > 0 ? { tabStops: [{ type: TabStopType.LEFT, position: left }] } : {}),
    children: [
      new TextRun({
        ...font,
        children: [...(hanging > 0 ? [xmlLetters(ordinal ?? ''), '\t'] : []), xmlLetters(text)],
      } as ConstructorParameters<typeof TextRun>[0]),
    ],
  });
}

/** So low that it takes no room: Word wants a paragraph between tables, and after the last. */
export function spacer(startsPage = false): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    pageBreakBefore: startsPage,
  });
}
