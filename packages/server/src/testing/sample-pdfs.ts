import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A PDF with so many empty pages. */
export async function pdf(pages = 1): Promise<Uint8Array> {
  return (await document(pages)).save();
}

export async function lockedPdf(): Promise<Uint8Array> {
  const made = await document(1);
  made.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' });
  return made.save();
}

export async function pdfWithScript(): Promise<Uint8Array> {
  const made = await document(1);
  made.addJavaScript('main', 'app.alert(1)');
  return made.save();
}

/** Starts a program when it is opened; the action lies open in the catalog. */
export async function pdfThatLaunches(): Promise<Uint8Array> {
  const made = await document(1);
  made.catalog.set(
    PDFName.of('OpenAction'),
    made.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') }),
  );
  return made.save();
}

export async function pdfWithFile(): Promise<Uint8Array> {
  const made = await document(1);
  await made.attach(new Uint8Array([1, 2, 3]), 'data.bin');
  return made.save();
}

/** A form of the kind that is a program of its own (XFA), which few readers still open. */
export async function pdfWithXfa(): Promise<Uint8Array> {
  const made = await document(1);
  made.catalog.set(PDFName.of('AcroForm'), made.context.obj({ XFA: [], Fields: [] }));
  return made.save();
}

/** Its page tree is its own parent and child, so that counting its pages never ends. */
export async function endlessPdf(): Promise<Uint8Array> {
  const made = await document(1);
  const root = made.catalog.get(PDFName.of('Pages'));
  if (!root) throw new Error('no pages');
  made.catalog.Pages().set(PDFName.of('Kids'), made.context.obj([root, root]));
  return made.save();
}

/**
 * 2 MB that unpack to 2 GB: an object stream of zeros.
 * @param zeros - deflated by the caller, for it takes a moment
 */
export function swellingPdf(zeros: Uint8Array): Uint8Array {
  const head = '%PDF-1.7\n1 0 obj\n';
  const dict = `<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${zeros.length} >>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n%%EOF\n';
  return new Uint8Array(Buffer.concat([Buffer.from(head + dict), zeros, Buffer.from(tail)]));
}

async function document(pages: number): Promise<PDFDocument> {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) made.addPage();
  return made;
}
