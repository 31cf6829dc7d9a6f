import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/** A font with the letters that it has. */
export interface PrintableFont {
  readonly font: PDFFont;
  /** The text in letters of this font; what it has no letter for is written as its code. */
  printable(text: string): string;
  widthOf(text: string, size: number): number;
}

export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/**
 * Embeds the fonts of a file: those given (TrueType, only the letters used), or without any the
 * reader's Helvetica, which has Western letters only.
 */
export async function embedFonts(
  pdf: PDFDocument,
  bytes: FontBytes | undefined,
): Promise<{ readonly regular: PrintableFont; readonly bold: PrintableFont }> {
  if (bytes) {
    const { default: fontkit } = await import('@cantoo/fontkit');
    pdf.registerFontkit(fontkit);
  }
  const [regular, bold] = await Promise.all([
    pdf.embedFont(bytes?.regular ?? 'Helvetica', { subset: bytes !== undefined }),
    pdf.embedFont(bytes?.bold ?? 'Helvetica-Bold', { subset: bytes !== undefined }),
  ]);
  return { regular: printableFont(regular), bold: printableFont(bold) };
}

function printableFont(font: PDFFont): PrintableFont {
  const known = new Set(font.getCharacterSet());
  const printable = (text: string): string =>
    Array.from(text.normalize('NFC'), (letter) => letterOf(letter, known)).join('');
  return { font, printable, widthOf: (text, size) => font.widthOfTextAtSize(text, size) };
}

/** Spaces of all widths, and controls, of which only the line break (handled before) shows. */
const blank = /[\s\p{Cc}]/u;
/** Joiners, marks of direction and variants: they change how others look and show nothing. */
const unseen = /[\p{Cf}\p{Variation_Selector}]/u;

function letterOf(letter: string, known: ReadonlySet<number>): string {
  const code = letter.codePointAt(0) ?? 0;
  if (blank.test(letter)) return ' ';
  if (unseen.test(letter)) return '';
  if (known.has(code)) return letter;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
