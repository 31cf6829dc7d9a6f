import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  type PDFPage,
  type RGB,
} from '@cantoo/pdf-lib';
import {
  paperColour,
  type Drawing,
  type DrawnPath,
  type DrawnShape,
  type DrawnText,
  type Matrix,
} from '../drawing/drawing.ts';
import { embedPdfFonts, type PdfFonts } from './pdf-fonts.ts';

/** PDF counts in points. */
const pointsPerPixel = 72 / 96;
/** Arimo has no italic here; its letters are slanted as they are drawn. */
const slant = 12;
/** Of capitals, in ems. */
const capHeight = 0.72;

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  /** When the file was made; none where left out, so that the same input gives the same pages. */
  readonly createdAt?: Date | undefined;
}

/** Each drawing as a page of its own size: lines as lines, text as text that can be copied. */
export async function drawingsPdf(
  drawings: readonly Drawing[],
  { title, author, createdAt }: PdfFacts,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setCreator('Alur');
  pdf.setProducer('Alur');
  pdf.setLanguage('id-ID');
  if (createdAt) {
    pdf.setCreationDate(createdAt);
    pdf.setModificationDate(createdAt);
  }
  const fonts = await embedPdfFonts(pdf);
  for (const drawing of drawings) {
    const size = [drawing.width, drawing.height].map((length) => length * pointsPerPixel);
    const page = pdf.addPage([size[0] ?? 0, size[1] ?? 0]);
    for (const shape of drawing.shapes) drawShape(page, shape, fonts);
  }
  return pdf.save();
}

function drawShape(page: PDFPage, shape: DrawnShape, fonts: PdfFonts): void {
  const matrix = 'matrix' in shape ? shape.matrix : undefined;
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...onPage(page, matrix)));
  if (shape.kind === 'area')
    drawArea(page, shape.x, shape.y, shape.width, shape.height, shape.fill);
  else if (shape.kind === 'path') drawPath(page, shape);
  else drawText(page, shape, fonts);
  page.pushOperators(popGraphicsState());
}

/**
 * From the pixels of a shape to the page: points, from the lower left. Within it lengths are CSS
 * pixels and heights count upwards, from the origin of the shape.
 */
function onPage(page: PDFPage, matrix: Matrix = [1, 0, 0, 1, 0, 0]): Matrix {
  const scale = pointsPerPixel;
  const [a, b, c, d, e, f] = matrix;
  return [scale * a, -scale * b, -scale * c, scale * d, scale * e, page.getHeight() - scale * f];
}

function drawArea(
  page: PDFPage,
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
): void {
  page.drawRectangle({ x, y: -y - height, width, height, color: colourOf(fill) });
}

function drawPath(page: PDFPage, { d, fill, stroke, strokeWidth = 1, dashes }: DrawnPath): void {
  page.drawSvgPath(d, {
    x: 0,
    y: 0,
    ...(fill ? { color: colourOf(fill) } : {}),
    ...(stroke ? { borderColor: colourOf(stroke), borderWidth: strokeWidth } : {}),
    ...(dashes ? { borderDashArray: [...dashes] } : {}),
  });
}

function drawText(page: PDFPage, shape: DrawnText, fonts: PdfFonts): void {
  const { x, y, width, size, isItalic, fill, hasRim } = shape;
  if (hasRim) drawArea(page, x, y - size * capHeight, width, size * capHeight, paperColour);
  let left = x;
  for (const { font, text } of fonts.runs(shape)) {
    page.drawText(text, {
      x: left,
      y: -y,
      size,
      font,
      color: colourOf(fill),
      ...(isItalic ? { ySkew: degrees(slant) } : {}),
    });
    left += font.widthOfTextAtSize(text, size);
  }
}

/** @param colour - `#rrggbb` */
function colourOf(colour: string): RGB {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (from) => parseInt(colour.slice(from, from + 2), 16) / 255,
  );
  return rgb(red, green, blue);
}
