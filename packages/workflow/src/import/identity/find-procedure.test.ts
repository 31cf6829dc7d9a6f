import { describe, expect, it } from 'vitest';
import { importSop } from '../import-sop.ts';
import { readPasted } from '../readers/read-pasted.ts';

function imported(text: string) {
  const document = readPasted({ text });
  if (!document.ok) throw new Error('not read');
  const { sop, unplaced } = importSop(document.value);
  return {
    numbers: sop.activities.map(({ number }) => number).join(' '),
    title: sop.identity.title,
    besides: [...(sop.form?.cover ?? []), ...unplaced.map(({ text: words }) => words)].join(' '),
  };
}

const papers = `1. Fotokopi KTP
2. Fotokopi kartu keluarga`;

const steps = `1. Warga mengisi formulir pengantar
2. Memeriksa kelengkapan berkas
3. Pembuatan surat pengantar
4. Surat pengantar ditandatangani Lurah
5. Penyerahan surat kepada warga`;

describe('a procedure without a heading of its own', () => {
  it('is the list of deeds, apart from the list of papers above it', () => {
    expect(imported(`Surat Pengantar Domisili\n\n${papers}\n\n${steps}`).numbers).toBe('1 2 3 4 5');
  });

  it('ends with its last number', () => {
    const { numbers, title, besides } = imported(`${papers}\n\n${steps}\n\n10 Menit\n\nGratis`);
    expect(numbers).toBe('1 2 3 4 5');
    expect(besides).toContain('10 Menit');
    expect(title).not.toContain('Menit');
  });

  it('is the list below a line that is called like one, whoever acts', () => {
    expect(
      imported(`Prosedur Penerbitan Kartu
1. Berkas diterima di loket
2. Berkas diteliti
3. Kartu dicetak

1. Petugas ramah
2. Petugas menyapa
3. Petugas mengantar
4. Petugas tersenyum`).numbers,
    ).toBe('1 2 3');
  });

  it.each([
    ['papers alone', papers],
    ['deeds of nobody', '1. Pembukaan acara\n2. Pembacaan doa\n3. Penutupan acara'],
    ['a list of which few items are deeds', '1. Warga mengisi formulir\n2. KTP\n3. KK\n4. Foto'],
  ])('is not made of %s', (_, text) => {
    expect(imported(text).numbers).toBe('');
  });
});
