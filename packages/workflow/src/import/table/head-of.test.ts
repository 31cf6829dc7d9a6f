import { describe, expect, it } from 'vitest';
import { importSop } from '../import-sop.ts';
import { readPasted } from '../readers/read-pasted.ts';

/** Who does each step, of a pasted table of three. */
function performersOf(head: string, cells: readonly string[]): readonly string[] {
  const rows = cells.map((each, at) =>
    [at + 1, deeds[at], each, 'Berkas', '10 menit', 'Hasil'].join('\t'),
  );
  const columns = ['No', 'Kegiatan', head, 'Kelengkapan', 'Waktu', 'Output'].join('\t');
  const document = readPasted({ text: [columns, ...rows].join('\n') });
  if (!document.ok) throw new Error('not read');
  const { activities, performers } = importSop(document.value).sop;
  const names = new Map(performers.map(({ id, name }) => [id, name]));
  return activities.map(({ performer = '' }) => names.get(performer) ?? '');
}

const deeds = ['Mencatat berkas', 'Memeriksa berkas', 'Menyimpan berkas'];

describe('columns of performers', () => {
  it.each([
    ['x', 'X\t\t|\tX\t|\t\tX'],
    ['v', 'v\t\t|\tv\t|\t\tv'],
    ['√', '√\t\t|\t√\t|\t\t√'],
  ])('are those that hold marks (%s), also one called as the names of all are', (_, cells) => {
    expect(performersOf('Pemohon\tPetugas\tKepala Seksi', cells.split('|'))).toEqual([
      'Pemohon',
      'Petugas',
      'Kepala Seksi',
    ]);
  });

  it('is one where it holds names', () => {
    expect(performersOf('Petugas', ['Pemohon', 'Front Office', 'Kepala Seksi'])).toEqual([
      'Pemohon',
      'Front Office',
      'Kepala Seksi',
    ]);
  });
});
