/** What can be wrong with a PDF. Pure, but slow and hostile input: run it in a thread. */

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFStream,
  type PDFObject,
} from '@cantoo/pdf-lib';

export type PdfFault = 'broken' | 'encrypted' | 'no-pages' | 'active' | 'too-costly';

/** ISO 32000-2, 12.6.4: actions that run a program, and what carries other files or players. */
const activeTypes = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'EmbeddedFile',
  'RichMedia',
  'RichMediaExecute',
  'Movie',
  'Rendition',
]);
/** Entries that hold them, wherever they stand. */
const activeEntries = new Set(['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA']);

export async function pdfFault(bytes: Uint8Array): Promise<PdfFault | undefined> {
  try {
    const pdf = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    if (pdf.isEncrypted) return 'encrypted';
    if (pdf.getPageCount() === 0) return 'no-pages';
    const objects = pdf.context.enumerateIndirectObjects();
    return objects.some(([, object]) => isActive(object)) ? 'active' : undefined;
  } catch {
    return 'broken';
  }
}

/** Looks into the object itself; what it refers to is in the list of its own. */
function isActive(object: PDFObject): boolean {
  if (object instanceof PDFStream) return isActive(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(isActive);
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const name = key.decodeText();
    if (activeEntries.has(name)) return true;
    if (['S', 'Type', 'Subtype'].includes(name) && value instanceof PDFName) {
      return activeTypes.has(value.decodeText());
    }
    return isActive(value);
  });
}
