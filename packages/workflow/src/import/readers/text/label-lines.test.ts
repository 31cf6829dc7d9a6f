import { describe, expect, it } from 'vitest';
import { importSop } from '../../import-sop.ts';
import { readPasted } from '../read-pasted.ts';
import { withLabelLines } from './label-lines.ts';

const form = `1. Pengertian Pelayanan obat adalah penyerahan obat
kepada pasien.
2. Tujuan Sebagai acuan bagi petugas.
3. Kebijakan Surat keputusan kepala puskesmas
4. Referensi 1. Undang-undang kesehatan
2. Peraturan menteri
5. Prosedur 1. Pasien menyerahkan resep.
2. Petugas apotek membaca resep dan menyiapkan
obat.
3. Petugas apotek menyerahkan obat kepada pasien.
6. Unit Terkait 1. Ruang tindakan
2. Ruang gigi`;

describe('numbered labels that ran together with their values', () => {
  it('become lines of their own', () => {
    expect(withLabelLines(form.split('\n')).slice(0, 5)).toEqual([
      '1. Pengertian',
      'Pelayanan obat adalah penyerahan obat',
      'kepada pasien.',
      '2. Tujuan',
      'Sebagai acuan bagi petugas.',
    ]);
  });

  it('make an SOP of the form of a health centre', () => {
    const document = readPasted({ text: form });
    if (!document.ok) throw new Error('not read');
    const { sop } = importSop(document.value);
    const nameOf = (id: string | undefined) => sop.performers.find((each) => each.id === id)?.name;
    expect(sop.activities.map(({ performer }) => nameOf(performer))).toEqual([
      'Pasien',
      'Petugas apotek',
      'Petugas apotek',
    ]);
    expect(sop.identity.purpose).toEqual(['Sebagai acuan bagi petugas.']);
    expect(sop.identity.legalBasis).toContain('Peraturan menteri');
  });

  it.each([
    ['labels with colons', '1. Nama SKPD : isi\n2. Tujuan : isi\n3. Prosedur : isi'],
    ['two labels', '1. Pengertian obat\n2. Tujuan obat\n3. Obat keras'],
    [
      'steps that begin with such words',
      '1. Pemohon datang\n2. Tujuan dicatat\n3. Dasar diperiksa\n4. Langkah diulang',
    ],
  ])('leaves %s as they are', (_, text) => {
    expect(withLabelLines(text.split('\n'))).toEqual(text.split('\n'));
  });
});
