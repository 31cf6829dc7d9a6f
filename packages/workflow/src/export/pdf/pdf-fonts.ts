import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import type { DrawnText } from '../drawing/drawing.ts';
import { arimo } from './generated/arimo.ts';

/** A piece of a line that one font has all the letters of. */
export interface FontRun {
  readonly font: PDFFont;
  readonly text: string;
}

export interface PdfFonts {
  /** The line in letters that can be printed. */
  runs(text: DrawnText): readonly FontRun[];
}

/** Spaces of all widths, and controls. */
const blank = /[\s\p{Cc}]/u;
/** Joiners, marks of direction and variants: they change how others look and show nothing. */
const unseen = /[\p{Cf}\p{Variation_Selector}]/u;

/**
 * Arimo, embedded; for signs that it lacks (≤, →, ✓) the two fonts of signs that every reader has.
 * What none of them has is printed as its code, `[U+4E2D]`: nothing is lost, nothing stops.
 */
export async function embedPdfFonts(pdf: PDFDocument): Promise<PdfFonts> {
  const { default: fontkit } = await import('@cantoo/fontkit');
  pdf.registerFontkit(fontkit);
  const [regular, bold, symbol, dingbats] = await Promise.all([
    pdf.embedFont(arimo.regular, { subset: true }),
    pdf.embedFont(arimo.bold, { subset: true }),
    pdf.embedFont('Symbol'),
    pdf.embedFont('ZapfDingbats'),
  ]);
  const letters = new Map(
    [regular, bold, symbol, dingbats].map((font) => [font, new Set(font.getCharacterSet())]),
  );
  return {
    runs({ text, isBold }) {
      const own = isBold ? bold : regular;
      const has = (font: PDFFont, letter: string) =>
        letters.get(font)?.has(letter.codePointAt(0) ?? 0) ?? false;
      const runs: FontRun[] = [];
      for (const letter of text.normalize('NFC')) {
        const [font, shown] = shownAs(letter, own, [symbol, dingbats], has);
        const last = runs.at(-1);
        if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + shown };
        else if (shown) runs.push({ font, text: shown });
      }
      return runs;
    },
  };
}

function shownAs(
  letter: string,
  own: PDFFont,
  others: readonly PDFFont[],
  has: (font: PDFFont, letter: string) => boolean,
): readonly [PDFFont, string] {
  if (blank.test(letter)) return [own, ' '];
  if (unseen.test(letter)) return [own, ''];
  const font = [own, ...others].find((each) => has(each, letter));
  if (font) return [font, letter];
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [own, `[U+${code}]`];
}
