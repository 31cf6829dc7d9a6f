import { describe, expect, it } from 'vitest';
import { importSop } from '../import-sop.ts';
import { readPasted } from '../readers/read-pasted.ts';
import { cellsOf } from '../testing/score.ts';

const head = `| No | Kegiatan | Pemohon | Staf | Kasi | Kelengkapan | Waktu | Output | Ket |`;

function imported(rows: string) {
  const document = readPasted({ text: `${head}\n${rows}` });
  if (!document.ok) throw new Error('not read');
  const { sop, notes } = importSop(document.value);
  return { cells: sop.activities.map(cellsOf), notes: notes.map(({ code }) => code), sop };
}

describe('rows that lost their empty cells', () => {
  it('are put right by their time', () => {
    const { cells, notes } = imported(`| 1 | Pemohon membawa berkas | KTP | 5 menit | Berkas |
| 2 | Staf mencatat berkas | Berkas, buku agenda | ± 10 menit | Agenda | Loket 1 |
| 3 | Kasi memaraf surat | 1 (satu) jam | Surat |`);
    expect(cells).toEqual([
      ['1', 'Pemohon membawa berkas', 'KTP', '5 menit', 'Berkas', ''],
      ['2', 'Staf mencatat berkas', 'Berkas, buku agenda', '± 10 menit', 'Agenda', 'Loket 1'],
      ['3', 'Kasi memaraf surat', '', '1 (satu) jam', 'Surat', ''],
    ]);
    expect(notes).toContain('cells-lost');
  });

  it('keep marks of performers out of the required inputs', () => {
    const { cells, sop } = imported(`| 1 | Membawa berkas | v | KTP | 5 menit | Berkas |
| 2 | Mencatat berkas | √ | 10 menit | Agenda |`);
    expect(cells.map((each) => each[2])).toEqual(['KTP', '']);
    // A mark whose column is lost says nothing of who does it.
    expect(sop.performers.map(({ name }) => name)).toEqual(['Pemohon', 'Staf', 'Kasi']);
  });

  it('have all marks in their columns where there is one for each', () => {
    const { cells } = imported(
      `| 1 | Membahas berkas | v | v | v | Berkas | 5 menit | Notula |\n| 2 | Selesai dicatat | Buku | 1 jam | Arsip |`,
    );
    expect(cells[0]).toEqual(['1', 'Membahas berkas', 'Berkas', '5 menit', 'Notula', '']);
  });

  it.each([
    ['a whole row', '| 1 | Mencatat berkas |  | v |  | KTP | 5 menit | Agenda |  |'],
    ['a row whose time is in its place', '| 1 | Mencatat berkas |  | v |  | KTP | 5 menit |'],
    ['a row without a time', '| 1 | Mencatat berkas | KTP | segera | Agenda |'],
    ['a row with two times', '| 1 | Mencatat berkas | 5 menit | 2 hari | Agenda |'],
  ])('are not seen in %s', (_, row) => {
    expect(
      imported(`${row}\n| 2 | Menyimpan berkas |  | v |  | KTP | 5 menit | Arsip |  |`).notes,
    ).toEqual([]);
  });
});
