import { describe, expect, it } from 'vitest';
import { importSop } from '../../import-sop.ts';
import { mended } from '../../testing/mended.ts';
import { cellsOf } from '../../testing/score.ts';
import { readPasted } from '../read-pasted.ts';
import { partedInputs } from './flat-inputs.ts';

describe('required inputs in front of a time', () => {
  it.each([
    ['alone in their line', 'Buku tamu, ATK', 'mencatat kedatangan tamu', '', '', 'Buku tamu, ATK'],
    [
      'behind the end of a sentence',
      'Camat memaraf surat. Konsep surat',
      '',
      '',
      'Camat memaraf surat.',
      'Konsep surat',
    ],
    [
      'behind a word that wants nothing',
      'Staf menyimpan izin Dokumen izin',
      '',
      '',
      'Staf menyimpan izin',
      'Dokumen izin',
    ],
  ])('are told %s', (_, left, above, below, activity, inputs) => {
    expect(partedInputs(left, above, below)).toEqual({ activity, inputs });
  });

  it.each([
    ['the object of a verb', 'Camat menandatangani Surat Tugas', '', ''],
    ['the object of the verb above', 'Surat Tugas', 'Camat menandatangani', ''],
    ['joined to what stands before', 'Staf mencatat nama dan Buku tamu', '', ''],
    ['the beginning of a sentence', 'Berkas diterima. Tanda bukti', '', 'diserahkan kepada warga'],
    ['without an end', 'Staf menyimpan izin Dokumen izin,', '', 'ATK'],
    ['of papers that are named below', 'Staf menyimpan izin Lembar', '', 'disposisi'],
    ['followed by the rest of some cell', 'Staf menyimpan izin Dokumen', '', 'izin asli'],
    ['in small letters', 'staf menyimpan izin dokumen izin', '', ''],
    ['a sentence of its own', 'Staf menyimpan izin Dokumen yang disahkan', '', ''],
  ])('stay in the activity where they are %s', (_, left, above, below) => {
    expect(partedInputs(left, above, below)).toBeUndefined();
  });

  it('are doubtful, and belong to the activity where the author says so', () => {
    const document = readPasted({
      text: `Pelaksana Mutu Baku
No Kegiatan Kasi Camat Kelengkapan Waktu Output
1 Kasi menyusun surat tugas. Data pegawai 20 menit Konsep surat
2 Camat menandatangani surat tugas. 5 menit Surat tugas
`,
    });
    if (!document.ok) throw new Error('not read');
    const { sop, doubts } = importSop(document.value);
    expect(sop.activities.map(cellsOf)[0]?.slice(1, 3)).toEqual([
      'Kasi menyusun surat tugas.',
      'Data pegawai',
    ]);
    const doubt = doubts.find(({ code }) => code === 'requiredInputs');
    expect(doubt).toMatchObject({ confidence: 0.5, proposal: { id: 'Data pegawai' } });
    expect(doubt?.why.en).toContain('lost its columns');
    const [other] = doubt?.alternatives ?? [];
    const after = mended({ sop, places: new Map() }, other?.edits ?? []).sop;
    expect(after.activities.map(cellsOf)[0]?.slice(1, 3)).toEqual([
      'Kasi menyusun surat tugas. Data pegawai',
      '',
    ]);
  });
});
