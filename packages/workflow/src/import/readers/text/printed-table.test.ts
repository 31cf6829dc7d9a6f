import { describe, expect, it } from 'vitest';
import { printedTable } from './printed-table.ts';

const page = `
SOP PEMINJAMAN AULA

                                                       Pelaksana                               Mutu Baku
 No            Kegiatan                                                   Kepala
                                           Warga        Petugas                      Kelengkapan        Waktu       Output        Ket.
                                                                           Desa
 (1)             (2)                        (3)           (4)               (5)           (6)             (7)         (8)          (9)

       Mengajukan permohonan                                                         Surat permohonan
  1    peminjaman aula kepada                                                        KTP               10 menit    Berkas
       petugas

  2    Memeriksa berkas                                  Ya                          Berkas            15 menit    Berkas         Bila kurang
                                                                                                                   lengkap        dilengkapi
       Menandatangani
  3                                                                                  Berkas            1 hari      Surat izin
       surat izin


 * Dicetak dari sistem persuratan desa, berlaku tanpa tanda tangan basah di atas meterai
`.split('\n');

describe('a table as a printed page has it', () => {
  it('has its columns by their place, also those with nothing but a name in the head', () => {
    expect(printedTable(page)?.rows[1]).toEqual([
      ...['No', 'Kegiatan', 'Warga', 'Petugas', 'Kepala Desa'],
      ...['Kelengkapan', 'Waktu', 'Output', 'Ket.'],
    ]);
  });

  it('has a row for each number, with the lines above and below it', () => {
    expect(printedTable(page)?.rows.slice(3)).toEqual([
      [
        ...['1', 'Mengajukan permohonan peminjaman aula kepada petugas', '', '', ''],
        ...['Surat permohonan\nKTP', '10 menit', 'Berkas', ''],
      ],
      [
        '2',
        'Memeriksa berkas',
        '',
        'Ya',
        '',
        'Berkas',
        '15 menit',
        'Berkas lengkap',
        'Bila kurang dilengkapi',
      ],
      ['3', 'Menandatangani surat izin', '', '', '', 'Berkas', '1 hari', 'Surat izin', ''],
    ]);
  });

  it('has a row from each number down to the next, where numbers stand beside first lines', () => {
    const top = [
      ...['No   Kegiatan                  Warga   Petugas   Kelengkapan      Waktu      Output'],
      ...['1    Menyerahkan berkas        v                 KTP, KK,         5 menit    Berkas'],
      ...['     permohonan                                  pengantar RT'],
      ...['2    Memeriksa berkas. Jika            v         Berkas           10 menit   Berkas'],
      ...['     tidak lengkap,                                                         lengkap'],
      ...['     dikembalikan'],
      ...['3    Mengetik surat                    v         Berkas           10 menit   Surat'],
    ];
    expect(
      printedTable(top)
        ?.rows.slice(-3)
        .map(([, activity, , , inputs]) => [activity, inputs]),
    ).toEqual([
      ['Menyerahkan berkas permohonan', 'KTP, KK, pengantar RT'],
      ['Memeriksa berkas. Jika tidak lengkap, dikembalikan', 'Berkas'],
      ['Mengetik surat', 'Berkas'],
    ]);
  });

  it('has rows that are numbered by stages, and a group over its names called otherwise', () => {
    const staged = [
      'No      Kegiatan                    Pihak Pelaksana            Standar Mutu',
      '                                    Pelapor     Helpdesk       Kelengkapan      Waktu        Output',
      '1       Pelaporan',
      '1.1     Melaporkan insiden          v                          Bukti insiden    10 menit     Tiket',
      '1.2     Memeriksa tiket                         v              Tiket            30 menit     Tiket sah',
    ];
    const rows = printedTable(staged)?.rows ?? [];
    expect(rows[1]?.slice(2, 4)).toEqual(['Pelapor', 'Helpdesk']);
    expect(rows.slice(-3).map(([number]) => number)).toEqual(['1', '1.1', '1.2']);
  });

  it('keeps what stands around it', () => {
    expect(printedTable(page)?.before.join('').trim()).toBe('SOP PEMINJAMAN AULA');
    expect(printedTable(page)?.after).toHaveLength(1);
  });

  it('goes on over a page without a head', () => {
    const starts = printedTable(page)?.starts;
    const next = page.slice(9);
    expect(printedTable(next)).toBeUndefined();
    expect(printedTable(next, starts)?.rows).toEqual(printedTable(page)?.rows.slice(3));
  });

  it('is none where a page has no head of a flowchart table', () => {
    expect(printedTable(['Kegiatan ini dilakukan', '1   Satu', '2   Dua'])).toBeUndefined();
  });
});
