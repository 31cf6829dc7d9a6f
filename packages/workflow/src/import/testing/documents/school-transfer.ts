import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** One sheet as Excel gives it: identity and table in one grid, a roman section prose before. */
export const schoolTransfer: DocumentTruth = {
  name: 'mutasi siswa: satu lembar kerja, waktu dan output bertukar',
  text: `
DINAS PENDIDIKAN KABUPATEN ARGA | | | | | NOMOR SOP | : 421/15/DISDIK | | |
 | | | | | TGL. PEMBUATAN | : 1 Juli 2019 | | |
 | | | | | TGL. REVISI | : | | |
 | | | | | TGL. EFEKTIF | : 15 Juli 2019 | | |
 | | | | | DISAHKAN OLEH | : KEPALA DINAS PENDIDIKAN | | |
 | | | | | NAMA SOP | : MUTASI SISWA | | |
DASAR HUKUM | | | | | KUALIFIKASI PELAKSANA | | | |
1. Permendikbud Nomor 17 Tahun 2017 | | | | | 1. SMA/sederajat | | | |
2. Perda Nomor 2 Tahun 2015 | | | | | 2. Memahami aturan mutasi | | | |
KETERKAITAN | | | | | PERALATAN/PERLENGKAPAN | | | |
- | | | | | 1. Komputer | | | |
PERINGATAN | | | | | PENCATATAN DAN PENDATAAN | | | |
Siswa tidak terdaftar tidak dapat dilayani | | | | | Buku mutasi | | | |
NO | KEGIATAN | PELAKSANA | | | | MUTU BAKU | | | KET
 | | Orang Tua Siswa | Staf Bidang SMP | Kasi Peserta Didik | Kabid SMP | KELENGKAPAN | OUTPUT | WAKTU |
1 | Mengajukan permohonan mutasi | v | | | | Surat permohonan, rapor | Berkas | 10 menit |
2 | Memeriksa berkas | | v | | | Berkas | Berkas lengkap | 10 menit | Jika tidak lengkap dikembalikan kepada orang tua siswa
3 | Membuat konsep surat rekomendasi | | v | | | Berkas lengkap | Konsep | 20 menit |
4 | Memaraf konsep | | | v | | Konsep | Konsep diparaf | 10 menit |
5 | Menandatangani surat rekomendasi | | | | v | Konsep diparaf | Rekomendasi | 10 menit |
6 | Menyerahkan surat rekomendasi | | v | | | Rekomendasi | Tanda terima | 5 menit |
`,
  title: 'MUTASI SISWA',
  number: '421/15/DISDIK',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 2,
    equipment: 1,
    recordKeeping: 1,
  },
  performers: ['Orang Tua Siswa', 'Staf Bidang SMP', 'Kasi Peserta Didik', 'Kabid SMP'],
  steps: stepsOf(`
1 | Mengajukan permohonan mutasi | Surat permohonan, rapor | 10 menit | Berkas | => Orang Tua Siswa
2 | Memeriksa berkas | Berkas | 10 menit | Berkas lengkap | Jika tidak lengkap dikembalikan kepada orang tua siswa => Staf Bidang SMP [3, 1]
3 | Membuat konsep surat rekomendasi | Berkas lengkap | 20 menit | Konsep | => Staf Bidang SMP
4 | Memaraf konsep | Konsep | 10 menit | Konsep diparaf | => Kasi Peserta Didik
5 | Menandatangani surat rekomendasi | Konsep diparaf | 10 menit | Rekomendasi | => Kabid SMP
6 | Menyerahkan surat rekomendasi | Rekomendasi | 5 menit | Tanda terima | => Staf Bidang SMP
`),
};
