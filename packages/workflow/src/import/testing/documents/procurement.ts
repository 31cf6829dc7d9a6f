import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Procurement: PPK, Pokja, PA; a head with "Aktor"; ticks of a symbol font; merged number cells. */
export const procurement: DocumentTruth = {
  name: 'pengadaan: PPK dan Pokja, centang Wingdings',
  text: `
BAGIAN PENGADAAN BARANG DAN JASA SETDA KABUPATEN PURWA | Nomor SOP | 027/09/BPBJ
^ | Tanggal Pembuatan | 4 Mei 2021
^ | Tanggal Revisi | 6 Juni 2022
^ | Tanggal Efektif | 13 Juni 2022
^ | Disahkan Oleh | Kepala Bagian Pengadaan Barang dan Jasa
^ | Nama SOP | Pemilihan Penyedia
Dasar Hukum | Kualifikasi Pelaksana | <
- Perpres 12/2021 | - Bersertifikat PBJ | <

No | Aktivitas | Aktor | < | < | < | Standar Mutu | < | < | Catatan
^ | ^ | PPK | Kepala UKPBJ | Pokja Pemilihan | Penyedia | Input | Durasi | Output | ^
1 | Mengirim dokumen persiapan pengadaan | ü | | | | KAK, HPS | 1 hari | Dokumen persiapan |
2 | Menetapkan Pokja Pemilihan | | ü | | | Dokumen persiapan | 1 hari | Surat tugas |
3 | Mereviu dokumen persiapan. Bila tidak sesuai dikembalikan kepada PPK | | | ü | | Surat tugas | 2 hari | Dokumen hasil reviu |
4 | Mengumumkan pemilihan | | | ü | | Dokumen hasil reviu | 5 hari | Pengumuman |
5 | Memasukkan penawaran | | | | ü | Pengumuman | 3 hari | Penawaran |
6 | Mengevaluasi penawaran | | | ü | | Penawaran | 3 hari | Berita acara evaluasi | Bila semua penawaran gugur, kembali ke nomor 4
7 | Menerbitkan SPPBJ | ü | | | | Berita acara evaluasi | 1 hari | SPPBJ |
`,
  title: 'Pemilihan Penyedia',
  number: '027/09/BPBJ',
  items: { legalBasis: 1, qualifications: 1 },
  performers: ['PPK', 'Kepala UKPBJ', 'Pokja Pemilihan', 'Penyedia'],
  steps: stepsOf(`
1 | Mengirim dokumen persiapan pengadaan | KAK, HPS | 1 hari | Dokumen persiapan | => PPK
2 | Menetapkan Pokja Pemilihan | Dokumen persiapan | 1 hari | Surat tugas | => Kepala UKPBJ
3 | Mereviu dokumen persiapan. Bila tidak sesuai dikembalikan kepada PPK | Surat tugas | 2 hari | Dokumen hasil reviu | => Pokja Pemilihan [4, 1]
4 | Mengumumkan pemilihan | Dokumen hasil reviu | 5 hari | Pengumuman | => Pokja Pemilihan
5 | Memasukkan penawaran | Pengumuman | 3 hari | Penawaran | => Penyedia
6 | Mengevaluasi penawaran | Penawaran | 3 hari | Berita acara evaluasi | Bila semua penawaran gugur, kembali ke nomor 4 => Pokja Pemilihan [7, 4]
7 | Menerbitkan SPPBJ | Berita acara evaluasi | 1 hari | SPPBJ | => PPK
`),
};
