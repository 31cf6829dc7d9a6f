import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { degrees, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { StoredDocument } from '@alur/model/permit/application.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { onePagePdf, sampleFile } from '../contract/sample-files.ts';
import type { CaseView } from '../permit-service.ts';
import { denpasarPack, type DenpasarPack } from '../testing/denpasar-pack.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { sampleCase } from '../testing/sample-case.ts';
import { caseFilePdf, type CaseFileInput } from './case-file-pdf.ts';

let pack: DenpasarPack;
let fonts: NonNullable<CaseFileInput['fonts']>;

beforeAll(async () => {
  const root = new URL('../../../../', import.meta.url);
  pack = await denpasarPack((path) => readFile(new URL(path, root), 'utf8'));
  const { resolve } = createRequire(import.meta.url);
  const font = async (name: string) =>
    new Uint8Array(await readFile(resolve(`dejavu-fonts-ttf/ttf/${name}`)));
  fonts = { regular: await font('DejaVuSans.ttf'), bold: await font('DejaVuSans-Bold.ttf') };
});

function input(id: string, change: Partial<CaseView> = {}): CaseFileInput {
  const permitType = pack.permitTypes.find((each) => each.id === id);
  if (!permitType) throw new Error(`no ${id}`);
  const caseView = sampleCase(pack, id, change);
  return { agency: pack.agency, permitType, caseView, documents: [] };
}

const words = (pages: readonly string[]): string => pages.join('\n').replace(/\s+/g, ' ');

describe('the printed file of a case', () => {
  it.each(['sip-dokter', 'reklame'])('says all that was entered, for %s', async (id) => {
    const facts = input(id);
    const text = words(await pdfText(await caseFilePdf({ ...facts, fonts })));
    expect(text).toContain('REG/00001/XI/2026');
    expect(text).toContain('Tanda Terima Berkas');
    expect(text).toContain('https://perizinan.example/verify/0a1b2c');
    const applicant = facts.caseView.answers['applicant'] ?? {};
    for (const answer of [applicant['nik'], applicant['fullName']]) {
      if (answer !== undefined) expect(text).toContain(answer);
    }
    for (const { title } of facts.permitType.stages) expect(text).toContain(title.id);
    for (const { text: statement } of facts.permitType.statements) {
      expect(text).toContain(statement.id.split(' ').slice(0, 4).join(' '));
    }
  });

  it('writes choices, dates and sums in words, not as they are stored', async () => {
    const text = words(await pdfText(await caseFilePdf(input('sip-dokter'))));
    expect(text).toContain('14 Agustus 1988');
    expect(text).toContain('Perempuan');
    expect(text).not.toContain('1988-08-14');
    expect(text).not.toMatch(/\bfemale\b/);
  });

  it("gives times on the agency's clock", async () => {
    const text = words(await pdfText(await caseFilePdf(input('reklame'))));
    expect(text).toContain('20 November 2026 pukul 09.15 WITA');
  });

  it('prints the receipt on a page of its own, and only once it is issued', async () => {
    const withReceipt = await pdfText(await caseFilePdf(input('reklame')));
    expect(withReceipt.at(-1)).toContain('TT/00001/2026');
    expect(withReceipt.at(-1)).toContain('Petugas penerima');
    const without = await pdfText(await caseFilePdf(input('reklame', { letters: [] })));
    expect(without).toHaveLength(withReceipt.length - 1);
    expect(words(without)).not.toContain('Petugas penerima');
  });

  it('says of each item that is not in order why, and what the officer adds', async () => {
    const { permitType } = input('reklame');
    const [item] = permitType.checklist;
    const reason = item?.reasons[0] ?? '';
    const verdicts = [{ item: item?.id ?? '', ok: false, reason, note: 'Terpotong di kanan.' }];
    const text = words(await pdfText(await caseFilePdf(input('reklame', { verdicts }))));
    expect(text).toContain('Tidak sesuai');
    expect(text).toContain(pack.agency.reasons[reason]?.id.split(' ').slice(0, 4).join(' '));
    expect(text).toContain('Catatan: Terpotong di kanan.');
  });

  it('numbers its pages', async () => {
    const pages = await pdfText(await caseFilePdf(input('sip-dokter')));
    pages.forEach((page, index) => {
      expect(page).toContain(`${index + 1}/${pages.length}`);
    });
  });

  it('gives the same bytes for the same case', async () => {
    const [first, second] = [
      await caseFilePdf(input('reklame')),
      await caseFilePdf(input('reklame')),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('a text that a font has no letters for', () => {
  const applicant = { nik: '1', fullName: 'Ǹi Luh Ayu ᬅ 🌾\tÉ\u0000\u200d' };

  it('is printed as far as the given font goes, and the rest by its codes', async () => {
    const facts = input('sip-dokter', { answers: { applicant } });
    const text = words(await pdfText(await caseFilePdf({ ...facts, fonts })));
    expect(text).toContain('Ǹi Luh Ayu [U+1B05] [U+1F33E] É');
  });

  it('is not lost without a font either', async () => {
    const facts = input('sip-dokter', { answers: { applicant } });
    const text = words(await pdfText(await caseFilePdf(facts)));
    expect(text).toContain('[U+01F8]i Luh Ayu [U+1B05] [U+1F33E] É');
  });

  it.each(['x'.repeat(3_000), 'kata '.repeat(1_500), '\n'.repeat(300)])(
    'fits however long it is (%#)',
    async (fullName) => {
      const facts = input('sip-dokter', { answers: { applicant: { nik: '1', fullName } } });
      const text = (await pdfText(await caseFilePdf(facts))).join('');
      const letter = fullName[0] ?? '';
      const count = (whole: string): number => whole.split(letter).length - 1;
      if (letter.trim()) expect(count(text)).toBeGreaterThanOrEqual(count(fullName));
    },
  );
});

describe('the documents of a case', () => {
  const stored = (mediaType: StoredDocument['mediaType']): StoredDocument => ({
    id: 'd',
    requirement: 'ktp',
    fileName: 'KTP.pdf',
    mediaType,
    size: 1,
    sha256: '0'.repeat(64),
    uploadedAt: '2026-11-20T01:10:00.000Z',
  });
  const bytesOf = async (accept: 'jpeg' | 'png'): Promise<Uint8Array> => {
    const requirement = { id: 'x', title: { id: 'x' }, need: 'required', maxBytes: 1 } as const;
    return new Uint8Array(await sampleFile({ ...requirement, accept: [accept] }).arrayBuffer());
  };
  const pagesOf = async (documents: CaseFileInput['documents']): Promise<PDFDocument> =>
    PDFDocument.load(await caseFilePdf({ ...input('reklame'), documents }));

  it('follow as pages: a PDF page by page in its own size, an image on one page', async () => {
    const source = await PDFDocument.create();
    source.addPage([300, 400]);
    source.addPage([500, 200]).setRotation(degrees(90));
    const before = (await pagesOf([])).getPageCount();
    const pdf = await pagesOf([
      { document: stored('application/pdf'), bytes: await source.save() },
      { document: stored('image/jpeg'), bytes: await bytesOf('jpeg') },
      { document: stored('image/png'), bytes: await bytesOf('png') },
    ]);
    const added = pdf.getPages().slice(before);
    expect(added.map((page) => page.getSize().width)).toEqual([300, 500, 595.28, 595.28]);
  });

  it.each([
    ['broken', new Uint8Array([1, 2, 3])],
    ['cut off', onePagePdf().slice(0, 60)],
    ['empty', new Uint8Array()],
  ])('that are %s get a page that says so', async (_name, bytes) => {
    for (const mediaType of ['application/pdf', 'image/jpeg', 'image/png'] as const) {
      const documents = [{ document: stored(mediaType), bytes }];
      const pages = await pdfText(await caseFilePdf({ ...input('reklame'), documents }));
      expect(pages.at(-1)).toContain('tidak dapat digabungkan');
      expect(words(pages.slice(-1))).toContain('KTP.pdf');
    }
  });

  it('do nothing when they are opened or clicked', async () => {
    const source = await PDFDocument.create();
    const page = source.addPage();
    const action = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
    page.node.set(PDFName.of('AA'), source.context.obj({ O: action }));
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action };
    page.node.set(PDFName.of('Annots'), source.context.obj([source.context.obj(link)]));
    const pdf = await pagesOf([
      { document: stored('application/pdf'), bytes: await source.save() },
    ]);
    const copied = pdf.getPages().at(-1);
    expect(copied?.node.get(PDFName.of('AA'))).toBeUndefined();
    expect(copied?.node.Annots()?.lookup(0, PDFDict).get(PDFName.of('A'))).toBeUndefined();
  });
});
