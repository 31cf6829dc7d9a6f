import { expect, test } from 'vitest';
import { acceptedTypes, checkFile, mediaTypeOf } from './document-rules.ts';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'string' ? Array.from(value, (char) => char.charCodeAt(0)) : value,
    ),
  );

const pdf = bytes('%PDF-1.7');
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 'JF');
const png = bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a);

test.each<[string, Uint8Array, string | undefined]>([
  ['a PDF', pdf, 'application/pdf'],
  ['a JPEG', jpeg, 'image/jpeg'],
  ['a PNG', png, 'image/png'],
  ['a PNG that went through text mode', bytes(0x89, 'PNG', 0x0a, 0x1a, 0x0a), undefined],
  ['a page', bytes('<!doctype html>'), undefined],
  ['a program', bytes('MZ', 0x90), undefined],
  ['an archive', bytes('PK', 3, 4), undefined],
  ['a GIF', bytes('GIF89a'), undefined],
  ['a text before a PDF', bytes(' %PDF-1.7'), undefined],
  ['too few bytes', bytes('%PD'), undefined],
  ['nothing', bytes(), undefined],
])('%s is known by its bytes', (_name, head, type) => {
  expect(mediaTypeOf(head)).toBe(type);
});

const requirement = { accept: ['pdf', 'jpeg'] as const, maxBytes: 2_000_000 };

test.each<[string, number, Uint8Array, string | undefined]>([
  ['a file that fits', 2_000_000, pdf, undefined],
  ['an empty file', 0, bytes(), 'empty-file'],
  ['a byte too many', 2_000_001, pdf, 'too-large'],
  ['a kind that is not asked for', 1000, png, 'unsupported-file'],
  ['another kind under a right name', 1000, bytes('MZ'), 'unsupported-file'],
])('%s', (_name, size, head, code) => {
  expect(checkFile(requirement, { size, head })?.code).toBe(code);
});

test('the sentence says what to do', () => {
  expect(checkFile(requirement, { size: 2_345_000, head: pdf })?.text).toEqual({
    id: 'Ukuran berkas 2,35 MB, sedangkan batasnya 2 MB. Perkecil berkas atau pindai dengan resolusi lebih rendah, lalu pilih kembali.',
    en: 'The file has 2.35 MB and the limit is 2 MB. Make it smaller or scan it at a lower resolution, then choose it again.',
  });
  expect(checkFile(requirement, { size: 9, head: png })?.text.id).toBe(
    'Isi berkas ini bukan PDF atau JPEG. Simpan atau pindai dokumen sebagai PDF atau JPEG, lalu pilih kembali.',
  );
  expect(checkFile({ ...requirement, accept: ['pdf'] }, { size: 9, head: png })?.text.en).toBe(
    'The content of this file is not PDF. Save or scan the document as PDF, then choose it again.',
  );
});

test('the types of a requirement, for a file field', () => {
  expect(acceptedTypes(requirement)).toEqual(['application/pdf', 'image/jpeg']);
});
