import { PDFDocument } from '@cantoo/pdf-lib';
import type { Agency } from '@alur/model/generated/agency.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say } from '@alur/model/text.js';
import type { CaseView } from '../permit-service.ts';
import { appendDocument } from './append-document.ts';
import { caseFileContent, requirementTitle } from './case-file-content.ts';
import { PageWriter } from './page-writer.ts';
import { embedFonts, type FontBytes } from './printable-font.ts';

export interface CaseFileInput {
  readonly agency: Pick<
    Agency,
    'name' | 'government' | 'address' | 'phone' | 'email' | 'website' | 'timeZone'
  > &
    Pick<Agency, 'reasons' | 'letters'>;
  /** The revision that the case is pinned to. */
  readonly permitType: PermitType;
  readonly caseView: CaseView;
  /** In the order of the case. Bytes that cannot be read get a page that says so. */
  readonly documents: readonly { readonly document: StoredDocument; readonly bytes: Uint8Array }[];
  /**
   * TrueType fonts, such as `dejavu-fonts-ttf/ttf/DejaVuSans.ttf` and `DejaVuSans-Bold.ttf`.
   * Without them the letters are Western only. A letter that the font lacks is printed as its
   * code, `[U+4E2D]`: nothing that was entered is lost, and nothing stops the printing.
   */
  readonly fonts?: FontBytes | undefined;
}

/**
 * The whole file of a case as one PDF to print, A4, in Indonesian: data by stage, statements,
 * verdicts, list of documents, Tanda Terima Berkas once it is issued, then the documents
 * themselves. The same input gives the same bytes but for the fonts' tags.
 */
export async function caseFilePdf(input: CaseFileInput): Promise<Uint8Array> {
  const { agency, permitType, caseView, documents } = input;
  const pdf = await PDFDocument.create();
  describe(pdf, input);
  const fonts = await embedFonts(pdf, input.fonts);
  const writer = new PageWriter(pdf, fonts, letterhead(agency));
  for (const block of caseFileContent({ agency, permitType, caseView })) writer.write(block);

  for (const { document, bytes } of documents) {
    if (await appendDocument(pdf, document.mediaType, bytes)) continue;
    writer.write({ kind: 'page' });
    writer.write({ kind: 'heading', text: requirementTitle(permitType, document.requirement) });
    writer.write({ kind: 'paragraph', text: `${unreadable} ${document.fileName}` });
  }
  writer.writeFooters(caseView.registrationNumber);
  return pdf.save();
}

const unreadable =
  'Dokumen ini tidak dapat digabungkan ke dalam berkas cetak. Buka dan cetak berkas aslinya:';

function letterhead({ name, government, address, phone, email, website }: CaseFileInput['agency']) {
  const contact = [phone && `Telepon ${phone}`, email, website].filter(Boolean).join(' · ');
  return {
    lines: [government ?? '', say(name, 'id')].filter(Boolean).map((line) => line.toUpperCase()),
    details: [address, contact].filter(Boolean),
  };
}

function describe(pdf: PDFDocument, { agency, caseView }: CaseFileInput): void {
  pdf.setTitle(`Berkas ${caseView.registrationNumber}`);
  pdf.setAuthor(say(agency.name, 'id'));
  pdf.setCreator('Alur');
  pdf.setProducer('Alur');
  pdf.setLanguage('id-ID');
  pdf.setCreationDate(new Date(caseView.updatedAt));
  pdf.setModificationDate(new Date(caseView.updatedAt));
}
