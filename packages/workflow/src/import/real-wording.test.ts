import { describe, expect, it } from 'vitest';
import { importSop } from './import-sop.ts';
import { cellsOf, waysOf } from './testing/score.ts';
import { writtenDocument } from './testing/written-document.ts';

const imported = (text: string) => importSop(writtenDocument(text)).sop;

describe('heads that say more than the name of their column', () => {
  it('are the column that they begin with, and a table needs no performers', () => {
    const sop = imported(`No | Uraian Prosedur | Kelengkapan Berkas Warga | Durasi Waktu | Ket
1. | Warga membawa berkas | KTP | 5 Menit | Asli
2. | Petugas mencatat berkas | KK | 10 Menit |`);
    expect(sop.activities.map(cellsOf)).toEqual([
      ['1', 'Warga membawa berkas', 'KTP', '5 Menit', '', 'Asli'],
      ['2', 'Petugas mencatat berkas', 'KK', '10 Menit', '', ''],
    ]);
    expect(sop.performers.map(({ name }) => name)).toEqual(['Warga', 'Petugas']);
  });

  it.each(['Waktu Proses', 'Waktu Pengerjaan', 'Lama Pelayanan'])('%s is a time', (label) => {
    const sop = imported(`No | Kegiatan | Pelaksana | Kelengkapan | ${label} | Output
1 | Mencatat surat | Staf | Surat | 5 menit | Agenda
2 | Membaca surat | Kasi | Surat | 7 menit | Disposisi`);
    expect(sop.activities.map(({ mutuBaku }) => mutuBaku.duration)).toEqual(['5 menit', '7 menit']);
  });
});

const steps = (middle: string, first = 'Staf menyerahkan berkas kepada Kasi') =>
  imported(`No | Kegiatan | Pelaksana | < | < | Mutu Baku | < | <
^ | ^ | Pemohon | Staf | Kasi | Kelengkapan | Waktu | Output
1 | Pemohon mengajukan permohonan kepada Staf |  |  |  | KTP | 5 menit | Berkas
2 | ${first} |  |  |  | Berkas | 5 menit | Berkas
3 | ${middle} |  |  |  | Berkas | 5 menit | Konsep
4 | Staf menyimpan berkas |  |  |  | Konsep | 5 menit | Arsip`);

describe('answers as agencies word them', () => {
  it.each([
    [
      'told to the applicant',
      'Kasi meninjau lokasi. Bila masih terdapat ketidaksesuaian, maka dikomunikasikan langsung dengan pemohon',
      '1/4',
    ],
    [
      'the good one alone, after a check',
      'Kasi memeriksa konsep, jika sesuai maka dilakukan rapat',
      '2/4',
    ],
    [
      'without a comma before what is done',
      'Kasi memeriksa berkas jika lengkap diproses jika tidak dikembalikan, dan memberi petunjuk kepada Staf',
      '2/4',
    ],
    [
      'a fault, by a word of its own',
      'Kasi memeriksa konsep. Jika sesuai diteruskan, jika ada ketidaksesuaian dilaporkan kepada Staf',
      '2/4',
    ],
    [
      'that go back behind what is given back, and go on behind "dan bila"',
      'Kasi memeriksa surat, bila kurang lengkap berkas dan surat kembali ke Staf untuk dilengkapi, dan bila sudah sesuai maka membubuhkan paraf',
      '2/4',
    ],
    [
      'told to the applicant where they are good ones',
      'Kasi memeriksa konsep. Jika disetujui maka dikonfirmasikan kepada pemohon, jika tidak disetujui dikembalikan kepada Staf',
      '2/4',
    ],
    [
      'with a slip of the pen',
      'Kasi memeriksa berkas, apapbila tidak lengkap dikembalikan ke Staf',
      '2/4',
    ],
    ['no check at all', 'Kasi membuat surat, jika perlu dengan lampiran', '4'],
  ])('%s', (_, activity, expected) => {
    const sop = steps(activity);
    expect([...waysOf(sop, sop.activities[2]?.id ?? '')].sort().join('/')).toBe(expected);
  });

  it('go back to where the application came in, where the applicant has no column', () => {
    const sop = imported(`No | Kegiatan | Pelaksana | < | < | Mutu Baku | < | <
^ | ^ | Staf | Tim Teknis | Kepala Dinas | Kelengkapan | Waktu | Output
1 | Staf menerima berkas |  |  |  | KTP | 5 menit | Berkas
2 | Staf memilah berkas |  |  |  | KTP | 5 menit | Berkas
3 | Tim Teknis meninjau lokasi. Apabila tidak sesuai, dikembalikan pada pemohon |  |  |  | KTP | 1 hari | Berita acara
4 | Kepala Dinas menandatangani izin |  |  |  | KTP | 1 hari | Izin`);
    expect([...waysOf(sop, sop.activities[2]?.id ?? '')].sort()).toEqual(['1', '4']);
  });

  it('are not supposed where the next step writes them', () => {
    const sop = imported(`Uraian Prosedur
1. Pemohon mengisi formulir
2. Petugas memeriksa formulir, jika lengkap maka dicatat dalam buku
3. Jika belum lengkap, maka dikembalikan ke pemohon
4. Kepala Dinas menandatangani izin`);
    expect([...waysOf(sop, sop.activities[1]?.id ?? '')].sort()).toEqual(['3', '4']);
  });
});

describe('performers that sentences name', () => {
  it('act next where a step is handed to them and the next one names nobody', () => {
    const { sop, doubts } = importSop(
      writtenDocument(`Uraian Prosedur
1. Pemohon menyerahkan berkas kepada petugas Front Office
2. Berkas yang belum lengkap dikembalikan kepada pemohon, setelah lengkap dicatat
3. Kepala Dinas menandatangani izin`),
    );
    const nameOf = (id: string) => sop.performers.find((each) => each.id === id)?.name;
    const second = sop.activities[1];
    expect(nameOf(second?.performer ?? '')).toBe('Petugas Front Office');
    // It is taken, and said to be.
    expect(doubts.some(({ code, element }) => code === 'performer' && element === second?.id)).toBe(
      true,
    );
  });

  it.each([
    ['whose name is that of no known post', 'Satgas menyiapkan ruang'],
    ['named in a later sentence only', 'Ruang dicek. Petugas menyiapkan ruang'],
    ['who is told by the order alone', 'Menyiapkan ruang'],
  ])('are doubtful where it is one %s', (_, second) => {
    const { sop, doubts } = importSop(
      writtenDocument(`Uraian Prosedur
1. Mahasiswa mengajukan permohonan
2. ${second}
3. Petugas mencatat pemakaian`),
    );
    const doubt = doubts.find(
      ({ code, element }) => code === 'performer' && element === sop.activities[1]?.id,
    );
    expect(doubt?.confidence).toBeLessThan(0.75);
    // There are no columns in prose.
    expect(doubt?.why.id).not.toContain('kolom');
  });
});
