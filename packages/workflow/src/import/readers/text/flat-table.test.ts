import { describe, expect, it } from 'vitest';
import { importSop } from '../../import-sop.ts';
import { readPasted } from '../read-pasted.ts';
import { flatTable } from './flat-table.ts';

/** As a PDF gives it whose cells are centred: lines of several columns run into one another. */
const centred = `IZIN PONDOK WISATA

Pelaksana Mutu Baku

No Kegiatan Front Kasi Kepala
Pemohon Kelengkapan Waktu Output Ket
Office Izin Dinas

Pemohon mengajukan permohonan izin Formulir beserta
1 10 menit Berkas
kepada petugas Front Office. lampirannya
Front Office memeriksa berkas. Apabila Formulir beserta
belum lengkap, berkas dikembalikan kepada lampirannya
2 pemohon untuk dilengkapi. Tanda bukti 30 menit Tanda Terima
diserahkan kepada pemohon.
Kepala Dinas menandatangani izin yang Konsep izin
3 1 hari. Izin
sudah diparaf. bermeterai
`;

/** Numbers beside the first lines. */
const atTop = `TEGURAN USAHA
PELAKSANA MUTU BAKU
NO URAIAN PROSEDUR KELENGKAPAN WAKTU OUTPUT
Camat Kasi
1 2 3 4 5 6 7
1 Kasi mendata usaha yang belum berizin dan Buku data 20 menit Daftar
melaporkannya kepada Camat paling lama 3 hari
setelah pendataan.
2 Camat menandatangani surat teguran. Konsep surat 15 menit Surat
`;

const oneEach = `Pelaksana
No
Kegiatan
Pemohon
Loket Pendaftaran
Seksi Verifi
kasi
Kepala Bidang
Mutu Baku
Kelengkapan
Waktu
Output
1
Pemohon mengambil nomor antrean
Kartu identitas
5 menit
Nomor antrean
2
Loket Pendaftaran mencatat permohonan
Formulir, kartu identitas
15 menit
Tanda terima
`;

const rowsOf = (text: string) => flatTable(text.split('\n'))?.rows.slice(1) ?? [];

describe('a flowchart table of which a PDF kept the words alone', () => {
  it('parts centred steps where as many lines stand above a number as below it', () => {
    const rows = rowsOf(centred);
    expect(rows.map(([number, , , time, output]) => [number, time, output])).toEqual([
      ['1', '10 menit', 'Berkas'],
      ['2', '30 menit', 'Tanda Terima'],
      ['3', '1 hari.', 'Izin'],
    ]);
    expect(rows.map(([, activity = '']) => activity.split(' ').slice(0, 2).join(' '))).toEqual([
      'Pemohon mengajukan',
      'Front Office',
      'Kepala Dinas',
    ]);
  });

  it('parts centred steps of whole sentences, each of which might begin one', () => {
    const text = `Pelaksana Mutu Baku
No Kegiatan Kelengkapan Waktu Output

Membuka amplop.
1 Mencatat surat. 5 menit Agenda
Memberi nomor.
Membaca surat.
2 Menulis disposisi. 10 menit Disposisi
Meneruskan surat.
Menyimpan surat dalam
3 lemari arsip. 5 menit Arsip
Mengunci lemari.
`;
    expect(rowsOf(text).map(([, activity]) => activity)).toEqual([
      'Membuka amplop.\nMencatat surat.\nMemberi nomor.',
      'Membaca surat.\nMenulis disposisi.\nMeneruskan surat.',
      'Menyimpan surat dalam lemari arsip.\nMengunci lemari.',
    ]);
  });

  it('parts steps whose numbers stand beside their first lines', () => {
    const [first, second] = rowsOf(atTop);
    expect(first?.[1]).toMatch(/^Kasi mendata usaha .* setelah pendataan\.$/s);
    expect(first?.[3]).toBe('20 menit');
    expect(second).toEqual([
      '2',
      'Camat menandatangani surat teguran.',
      'Konsep surat',
      '15 menit',
      'Surat',
      '',
    ]);
  });

  it('parts steps by gaps of one size, wherever their numbers stand', () => {
    const text = `Pelaksana Mutu Baku
No Uraian Prosedur Ket
Ka Klinik Ka Tim Staf Klinik Kelengkapan Waktu Output

Menerima tamu 30 detik Tamu


dicatat
1.

Mengantar tamu 5 menit Tamu


ke ruang
2.
tunggu

Melayani tamu 10 menit Tamu
3.
`;
    expect(rowsOf(text).map(([number, activity, , time]) => [number, activity, time])).toEqual([
      ['1', 'Menerima tamu dicatat', '30 detik'],
      ['2', 'Mengantar tamu ke ruang tunggu', '5 menit'],
      ['3', 'Melayani tamu', '10 menit'],
    ]);
    expect(flatTable(text.split('\n'))?.names).toEqual(['Ka Klinik', 'Ka Tim', 'Staf Klinik']);
  });

  it('gives every cell its own where each has lines of its own', () => {
    const table = flatTable(oneEach.split('\n'));
    expect(table?.rows.slice(1)).toEqual([
      ['1', 'Pemohon mengambil nomor antrean', 'Kartu identitas', '5 menit', 'Nomor antrean', ''],
      [
        '2',
        'Loket Pendaftaran mencatat permohonan',
        'Formulir, kartu identitas',
        '15 menit',
        'Tanda terima',
        '',
      ],
    ]);
    expect(table?.isMixed).toBe(false);
    expect(table?.names).toEqual([
      'Pemohon',
      'Loket Pendaftaran',
      'Seksi Verifikasi',
      'Kepala Bidang',
    ]);
  });

  it.each([
    ['a page number between the steps', oneEach.replace('\n2\nLoket', '\n7\n2\nLoket')],
    ['a step that is left out', oneEach.replace('\n2\nLoket', '\n2\nLoket')],
    [
      'a head that the next page repeats',
      oneEach.replace('\n2\nLoket', '\nWaktu\nOutput\n2\nLoket'),
    ],
  ])('is not misled by %s', (_, text) => {
    expect(rowsOf(text).map(([number, , , , output]) => [number, output])).toEqual([
      ['1', 'Nomor antrean'],
      ['2', 'Tanda terima'],
    ]);
  });

  it('keeps the labels of lost arrows apart from the words', () => {
    const text = centred.replace('1 hari. Izin', 'Tidak 1 hari. Izin');
    expect(rowsOf(text).at(-1)?.[5]).toBe('Tidak');
    expect(rowsOf(text).at(-1)?.[1]).not.toContain('Tidak');
  });

  it.each([
    ['prose', 'Kegiatan\n\n1. Pemohon mengisi formulir\n2. Petugas memeriksa persyaratan'],
    ['a head without steps', centred.slice(0, centred.indexOf('Pemohon mengajukan'))],
    [
      'a service standard',
      'Persyaratan\n1. KTP\n2. KK\nProsedur pelaksana\n1. Datang\n2. Antre\nWaktu\n1 hari',
    ],
  ])('takes no table from %s', (_, text) => {
    expect(flatTable(text.split('\n'))).toBeUndefined();
  });

  it('becomes an SOP with performers, decision and return, and says what could not be parted', () => {
    const document = readPasted({ text: centred });
    if (!document.ok) throw new Error('not read');
    const { sop, notes } = importSop(document.value);
    const nameOf = (id: string | undefined) => sop.performers.find((each) => each.id === id)?.name;
    expect(sop.activities.map(({ performer }) => nameOf(performer))).toEqual([
      'Pemohon',
      'Front Office',
      'Kepala Dinas',
    ]);
    expect(sop.nodes.filter(({ type }) => type === 'exclusiveGateway')).toHaveLength(1);
    expect(notes.map(({ code }) => code)).toContain('columns-lost');
    // Nothing of the head is lost in silence.
    expect(notes.find(({ code }) => code === 'head-lost')?.id).toContain('Kasi Kepala');
    expect(sop.identity.title).toBe('IZIN PONDOK WISATA');
  });

  it('reads thousands of lines that look like steps in time', () => {
    const many = Array.from({ length: 1_900 }, (_, at) => `${at + 1}\nberkas`).join('\n');
    const start = process.cpuUsage();
    flatTable(`${atTop}${many}`.split('\n').slice(0, 2_000));
    flatTable(`${oneEach}${'9'.repeat(200_000)}\n`.split('\n'));
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(1_500);
  });
});
