import { degrees, PageSizes, PDFDict, PDFDocument, PDFName, type PDFImage } from '@cantoo/pdf-lib';
import type { DocumentMediaType } from '@alur/model/permit/application.js';
import { jpegTurn } from './jpeg-turn.ts';

/** In points. */
const margin = 36;

/** Adds a document as pages. False, and nothing added, when it cannot be read. */
export async function appendDocument(
  pdf: PDFDocument,
  mediaType: DocumentMediaType,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    if (mediaType === 'application/pdf') await appendPdf(pdf, bytes);
    else if (mediaType === 'image/png') appendImage(pdf, await pdf.embedPng(bytes), 0);
    else appendImage(pdf, await pdf.embedJpg(bytes), jpegTurn(bytes));
    return true;
  } catch {
    return false;
  }
}

/** The pages as they are, without anything that they would do when opened or clicked. */
async function appendPdf(pdf: PDFDocument, bytes: Uint8Array): Promise<void> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = await pdf.copyPages(source, source.getPageIndices());
  for (const page of pages) {
    page.node.delete(PDFName.of('AA'));
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index++) {
      const annotation = annotations?.lookupMaybe(index, PDFDict);
      annotation?.delete(PDFName.of('A'));
      annotation?.delete(PDFName.of('AA'));
    }
    pdf.addPage(page);
  }
}

/** On a page of its own, upright or lying as the image is, as large as it fits and no larger. */
function appendImage(pdf: PDFDocument, image: PDFImage, turn: 0 | 90 | 180 | 270): void {
  const sideways = turn === 90 || turn === 270;
  const [width, height] = sideways ? [image.height, image.width] : [image.width, image.height];
  const [short, long] = PageSizes.A4;
  const page = pdf.addPage(width > height ? [long, short] : [short, long]);
  const room = { width: page.getWidth() - 2 * margin, height: page.getHeight() - 2 * margin };
  const scale = Math.min(room.width / width, room.height / height, 1);
  const [w, h] = [width * scale, height * scale];
  const x = (page.getWidth() - w) / 2;
  const y = (page.getHeight() - h) / 2;
  // An image is turned about its lower left corner, against the clock; the turn is clockwise.
  const corner = { 0: [x, y], 90: [x, y + h], 180: [x + w, y + h], 270: [x + w, y] } as const;
  const [cornerX, cornerY] = corner[turn];
  page.drawImage(image, {
    x: cornerX,
    y: cornerY,
    width: sideways ? h : w,
    height: sideways ? w : h,
    rotate: degrees(-turn),
  });
}
