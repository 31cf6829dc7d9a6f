import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** The words on each page of a PDF that this package has written, as a reader would copy them. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes);
  return pdf.getPages().map(pageText);
}

function pageText(page: PDFPage): string {
  const fonts = fontsOf(page);
  const lines: string[] = [];
  let font: ReadonlyMap<string, string> | undefined;
  for (const [, name, hex] of contentOf(page).matchAll(/\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]*)> Tj/g)) {
    if (name !== undefined) font = fonts.get(name);
    else if (hex !== undefined) lines.push(decode(hex, font));
  }
  return lines.join('\n');
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  return streams
    .map((each) => page.node.context.lookup(each))
    .map((stream) => (stream instanceof PDFRawStream ? latin(stream) : ''))
    .join('\n');
}

/** The ToUnicode map of each font; undefined for those whose codes are Western letters. */
function fontsOf(page: PDFPage): ReadonlyMap<string, ReadonlyMap<string, string> | undefined> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => {
      const stream = fonts?.lookup(key, PDFDict).lookup(PDFName.of('ToUnicode'));
      const map = stream instanceof PDFRawStream ? unicodeMap(latin(stream)) : undefined;
      return [key.decodeText(), map];
    }),
  );
}

function unicodeMap(cmap: string): ReadonlyMap<string, string> {
  const pairs = cmap.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g);
  return new Map(
    [...pairs].map(([, glyph = '', codes = '']) => [
      glyph.toUpperCase(),
      String.fromCharCode(...(codes.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16))),
    ]),
  );
}

function decode(hex: string, font: ReadonlyMap<string, string> | undefined): string {
  if (!font) return Buffer.from(hex, 'hex').toString('latin1');
  return (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toUpperCase()) ?? '�').join('');
}

function latin(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
