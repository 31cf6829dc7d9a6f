import { describe, expect, it } from 'vitest';
import { nameInSentence, recipientIn } from './name-in-sentence.ts';

describe('who does something in a sentence', () => {
  it.each([
    ['Kasi Menerima dan memaraf konsep surat', 'Kasi'],
    ['JFU Menerima berkas', 'JFU'],
    ['Kasie data dan informasi menelaah laporan', 'Kasie data dan informasi'],
    ['Setelah meninjau lokasi, tim teknis membuat berita acara', 'tim teknis'],
    [
      'Setelah ditandatangani oleh Kepala Dinas Dokumen diserahkan kepada pemohon melalui Front Office',
      'Front Office',
    ],
    ['Setelah rekomendasi terbit divalidasi oleh Kabid Perizinan', 'Kabid Perizinan'],
    ['Rekomendasi ditandatangani oleh Kepala Dinas Surat Pengantar dilampirkan', 'Kepala Dinas'],
    ['Bendahara menghitung retribusi yang harus dibayar oleh pemohon', 'Bendahara'],
    ['Formulir diisi sesuai izin yang akan diurus oleh pemohon', undefined],
    ['Peminjam Mencari buku di rak', 'Peminjam'],
    ['Kepala Bidang Usaha Menengah memaraf surat', 'Kepala Bidang Usaha Menengah'],
    ['Setelah diberi nomor, lalu perawat membawa berkas', 'perawat'],
    ['Menerima aduan warga melalui surat', undefined],
    ['Sebelum memberi nomor, petugas memeriksa berkas', 'petugas'],
    ['(Perawat Jaga) Panggil pasien sesuai nomor', 'Perawat Jaga'],
    ['Petugas Apotek : membaca resep', 'Petugas Apotek'],
    ['Catatan: petugas membaca resep', undefined],
    ['Mahasiswa berkonsultasi dengan dosen wali', 'Mahasiswa'],
    ['Wakil Dekan bersama panitia menilai berkas', 'Wakil Dekan'],
    ['Pasien baru mengisi formulir dibantu oleh petugas', 'Pasien baru'],
    ['Formulir diisi dibantu oleh petugas', undefined],
    ['Sistem Antrean secara otomatis akan mengirim nomor', 'Sistem Antrean'],
    ['Bagi warga yang tidak hadir petugas menyimpan surat', undefined],
    ['Bila warga tidak memenuhi syarat dikembalikan', undefined],
    ['Berkas diproses melalui Tim Teknis', 'Tim Teknis'],
    ['Berkas Melakukan perjalanan ke seksi', undefined],
    ['Form Tanda Terima Formulir Memeriksa kelengkapan', undefined],
  ])('%s: %s', (sentence, name) => {
    expect(nameInSentence(sentence)?.name).toBe(name);
  });

  it.each([
    ['Pemohon menyerahkan berkas kepada petugas loket.', 'petugas loket'],
    ['Surat diteruskan ke Kepala Dinas untuk ditandatangani', 'Kepala Dinas'],
    ['Petugas menyerahkan tanda terima kepada pemohon', undefined],
    ['Petugas mencatat berkas', undefined],
    ['Warga mendaftar ke petugas pelayanan dengan membawa KTP', 'petugas pelayanan'],
  ])('to whom it is handed on: %s %s', (activity, name) => {
    expect(recipientIn(activity)).toBe(name);
  });
});
