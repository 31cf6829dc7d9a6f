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

  it('are told in the form of hospitals, which numbers none of them', () => {
    const lines = `Pengertian Pasien rujukan adalah pasien dari klinik lain
Tujuan Pasien dilayani dengan cepat
Kebijakan Keputusan direktur
Prosedur 1. Perawat menerima surat rujukan.
2. Dokter memeriksa pasien.
Unit Terkait 1. Poliklinik`;
    expect(withLabelLines(lines.split('\n')).filter((line) => line.length < 13)).toEqual([
      'Pengertian',
      'Tujuan',
      'Kebijakan',
      'Prosedur',
      'Unit Terkait',
    ]);
  });

  it('give no title by the rest of a wrapped value', () => {
    const document = readPasted({
      text: `Pengertian Pasien rujukan adalah pasien dari klinik
Tujuan Mempercepat layanan
Kebijakan Keputusan direktur tentang Rawat
Inap
Prosedur 1. Perawat menerima surat.
2. Dokter memeriksa pasien.`,
    });
    if (!document.ok) throw new Error('not read');
    expect(importSop(document.value, { title: 'rujukan' }).sop.identity.title).not.toBe('Inap');
  });

  it('are told where the label of a service standard is wrapped beside its text', () => {
    const document = readPasted({
      text: `1 Persyaratan Fotokopi KTP
2 Sistem, 1. Warga mengisi formulir yang
Mekanisme, tersedia di loket;
dan Prosedur 2. Petugas memeriksa formulir;
3. Lurah menandatangani surat.`,
    });
    if (!document.ok) throw new Error('not read');
    const { sop } = importSop(document.value);
    expect(sop.activities.map(({ description, name }) => description ?? name)).toEqual([
      'Warga mengisi formulir yang tersedia di loket;',
      'Petugas memeriksa formulir;',
      'Lurah menandatangani surat.',
    ]);
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
