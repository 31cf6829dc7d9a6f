import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import * as pdfs from '../testing/sample-pdfs.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { checkDocument } from './check-document.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const requirement = { accept: ['pdf', 'jpeg', 'png'], maxBytes: 5_000_000 } as const;

async function check(
  bytes: Uint8Array | string,
  wanted: Parameters<typeof checkDocument>[0] = requirement,
) {
  const file = join(folder.path, 'upload');
  await writeFile(file, bytes);
  return checkDocument(wanted, file);
}

const picture = sharp({
  create: { width: 300, height: 200, channels: 3, background: '#a83' },
});
const jpeg = new Uint8Array(await picture.clone().jpeg().toBuffer());
const png = new Uint8Array(await picture.clone().png().toBuffer());

it.each([
  ['image/jpeg', jpeg],
  ['image/png', png],
  ['application/pdf', await pdfs.pdf(3)],
] as const)('takes a whole %s, with its size and hash', async (mediaType, bytes) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await check(bytes)).toEqual({ ok: true, mediaType, size: bytes.length, sha256 });
});

const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));
/** A PNG that says it is 20,000 pixels wide and high, in 60 bytes. */
const hugePng = await sharp({
  create: { width: 20_000, height: 20_000, channels: 3, background: '#000' },
  limitInputPixels: false,
})
  .png({ compressionLevel: 1, palette: true })
  .toBuffer();
const heic = Buffer.from('000000186674797068656963000000006d69663168656963', 'hex');
const zip = Buffer.from('504b0304140000000000', 'hex');

it.each([
  ['an empty file', '', 'empty-file', 'kosong'],
  ['half a JPEG', half(jpeg), 'unsupported-file', 'rusak'],
  ['half a PNG', half(png), 'unsupported-file', 'rusak'],
  [
    'the first bytes of a PNG with text behind',
    Buffer.concat([png.slice(0, 8), Buffer.from('halo')]),
    'unsupported-file',
    'rusak',
  ],
  ['an image with too many pixels', hugePng, 'unsupported-file', 'megapiksel'],
  ['a PDF of which only the first line is one', '%PDF-1.7\nhalo', 'unsupported-file', 'rusak'],
  ['a locked PDF', await pdfs.lockedPdf(), 'unsupported-file', 'kata sandi'],
  ['a PDF with a script', await pdfs.pdfWithScript(), 'unsupported-file', 'program'],
  ['a PDF that starts a program', await pdfs.pdfThatLaunches(), 'unsupported-file', 'program'],
  ['a PDF with a file in it', await pdfs.pdfWithFile(), 'unsupported-file', 'berkas lain'],
  ['a PDF that is a form program', await pdfs.pdfWithXfa(), 'unsupported-file', 'program'],
  ['a PDF whose pages never end', await pdfs.endlessPdf(), 'unsupported-file', 'PDF'],
  ['an iPhone photo', heic, 'unsupported-file', 'HEIC'],
  ['a ZIP archive', zip, 'unsupported-file', 'ZIP'],
  ['text under the name of an image', 'ini bukan gambar', 'unsupported-file', 'PDF, JPEG'],
] as const)('refuses %s and says what to do', async (_, bytes, code, word) => {
  const checked = await check(bytes);
  expect(checked).toMatchObject({ ok: false, fault: { code } });
  if (checked.ok) return;
  expect(checked.fault.text.id).toContain(word);
  expect(checked.fault.text.en).toMatch(/\.$/);
});

it('refuses what is too large without reading it', async () => {
  const checked = await check(new Uint8Array(2_000), { accept: ['pdf'], maxBytes: 1_999 });
  expect(checked).toMatchObject({ ok: false, fault: { code: 'too-large' } });
});

it('refuses a good image where only a PDF is accepted', async () => {
  const checked = await check(jpeg, { accept: ['pdf'], maxBytes: 5_000_000 });
  expect(checked).toMatchObject({ ok: false, fault: { code: 'unsupported-file' } });
});

it('ends a PDF that unpacks to gigabytes before it takes the memory', async () => {
  const million = Buffer.alloc(1_000_000);
  const twoBillion = Readable.from(Array.from({ length: 2_000 }, () => million));
  const zeros = await buffer(twoBillion.pipe(createDeflate({ level: 1 })));
  const before = process.memoryUsage().rss;
  const checked = await check(pdfs.swellingPdf(zeros), { accept: ['pdf'], maxBytes: 50_000_000 });
  expect(checked).toMatchObject({ ok: false });
  if (!checked.ok) expect(checked.fault.text.id).toContain('rumit');
  expect(process.memoryUsage().rss - before).toBeLessThan(1_500_000_000);
});

it('opens several PDFs at once, each for itself', async () => {
  const good = await pdfs.pdf();
  const bad = await pdfs.pdfWithScript();
  const files = await Promise.all(
    Array.from({ length: 6 }, async (_, index) => {
      const file = join(folder.path, `parallel-${index}`);
      await writeFile(file, index % 2 === 0 ? good : bad);
      return file;
    }),
  );
  const checked = await Promise.all(files.map((file) => checkDocument(requirement, file)));
  expect(checked.map(({ ok }) => ok)).toEqual([true, false, true, false, true, false]);
});
