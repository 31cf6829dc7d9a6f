import { describe, expect, it } from 'vitest';
import { Budget } from '../budget.ts';
import { gridOf, linesOf } from '../testing/texts-of.ts';
import { readText } from './read-text.ts';

const read = (...lines: readonly string[]) => readText(lines.join('\n'), new Budget());

describe('readText', () => {
  it.each([
    ['tabs', ['No\tKegiatan\tWaktu', '1\tMenerima\t5 menit']],
    [
      'bars',
      ['| No | Kegiatan | Waktu |', '|----|----------|-------|', '| 1 | Menerima | 5 menit |'],
    ],
    ['bars without a frame', ['No | Kegiatan | Waktu', '1 | Menerima | 5 menit']],
    [
      'a frame of signs',
      [
        '+----+----------+---------+',
        '| No | Kegiatan | Waktu   |',
        '+----+----------+---------+',
        '| 1  | Menerima | 5 menit |',
        '+----+----------+---------+',
      ],
    ],
    ['spaces', ['  No   Kegiatan    Waktu', '  1    Menerima    5 menit']],
  ])('reads a table by %s', (_, lines) => {
    expect(gridOf(read(...lines).blocks[0])).toEqual([
      ['No', 'Kegiatan', 'Waktu'],
      ['1', 'Menerima', '5 menit'],
    ]);
  });

  it('joins lines that a column of spaces has wrapped', () => {
    const { blocks } = read(
      'No   Kegiatan            Waktu',
      '1    Menerima berkas     5 menit',
      '     dari pemohon',
      '2    Memeriksa           1 jam',
    );
    expect(gridOf(blocks[0])).toEqual([
      ['No', 'Kegiatan', 'Waktu'],
      ['1', 'Menerima berkas dari pemohon', '5 menit'],
      ['2', 'Memeriksa', '1 jam'],
    ]);
  });

  it('parts labels from their values where a line across both made them one column', () => {
    const { blocks } = read(
      'DINAS SOSIAL        Nomor SOP            460/33/2023',
      '                    Tanggal Efektif      20 Mei 2023',
      '                    SOP PENDATAAN WARGA KURANG MAMPU DI KELURAHAN',
      'Dasar Hukum         Kualifikasi Pelaksana',
    );
    expect(gridOf(blocks[0]).map(([, text]) => text)).toEqual([
      'Nomor SOP : 460/33/2023',
      'Tanggal Efektif : 20 Mei 2023',
      'SOP PENDATAAN WARGA KURANG MAMPU DI KELURAHAN',
      'Kualifikasi Pelaksana',
    ]);
  });

  it('puts a row together that a line break in a cell has cut', () => {
    const { blocks, notes } = read(
      '1\tMenerima\tKTP\t5 menit',
      '2\tMemeriksa',
      'berkas\tBerkas\t1 jam',
      '3\tMencatat\tBuku\t5 menit',
    );
    expect(gridOf(blocks[0])[1]).toEqual(['2', 'Memeriksa\nberkas', 'Berkas', '1 jam']);
    expect(notes.map(({ code }) => code)).toEqual(['broken-table']);
  });

  it('goes on with a table over a page break, and leaves the page number out', () => {
    const { blocks } = read('1\ta\tb', '- 1 -', '\f2\tc\td');
    expect(blocks.map(gridOf)).toEqual([
      [
        ['1', 'a', 'b'],
        ['2', 'c', 'd'],
      ],
    ]);
  });

  it('does not take a list typed with tabs for a table', () => {
    expect(linesOf(read('1.\tKomputer', '2.\tJaringan internet'))).toEqual([
      '1. Komputer',
      '2. Jaringan internet',
    ]);
  });

  it('does not take a sentence with two spaces for a table', () => {
    expect(linesOf(read('Pemohon datang.  Petugas menerima.', 'Berkas dicatat.'))).toEqual([
      'Pemohon datang. Petugas menerima.',
      'Berkas dicatat.',
    ]);
  });

  it.each([
    ['a number alone with the next line', ['2. ', 'RUANG LINGKUP'], ['# 2. RUANG LINGKUP']],
    [
      'a colon between two lines',
      ['1. Tahap I', ': ', 'Pemilihan izin'],
      ['1. Tahap I : Pemilihan izin'],
    ],
    [
      'a sentence that goes on',
      ['Petugas mencatat', 'dan mengarsipkan.'],
      ['Petugas mencatat dan mengarsipkan.'],
    ],
    ['a code in brackets', ['10.1. Formulir', '(FM-01)'], ['10.1. Formulir (FM-01)']],
    [
      'a value in capitals',
      ['NAMA SOP : PELAYANAN', 'MELALUI OSS'],
      ['NAMA SOP : PELAYANAN\nMELALUI OSS'],
    ],
    ['bold over lines', ['**DINAS', 'KOTA**'], ['# DINAS\nKOTA']],
  ])('joins %s', (_, lines, joined) => {
    expect(linesOf(read(...lines))).toEqual(joined);
  });

  it('takes the marks of a converter away, and parts a numbered list that was run together', () => {
    const { blocks } = read(
      '<b>Nomor</b>\t<ol style="x"> 1. UU No. 6 Tahun 2023 2. PP No. 5 3. Perda &amp; lain \t**tebal**',
      'a\tb\tc',
    );
    expect(gridOf(blocks[0])[0]).toEqual([
      'Nomor',
      '1. UU No. 6 Tahun 2023\n2. PP No. 5\n3. Perda & lain',
      'tebal',
    ]);
  });
});
