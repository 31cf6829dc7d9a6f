import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A secretariat's classic: dispositions, no decision at all, no numbers in the column "No". */
export const incomingMail: DocumentTruth = {
  name: 'surat masuk: disposisi, tanpa nomor dan keputusan',
  text: `
SEKRETARIAT DAERAH KOTA HARAPAN⏎BAGIAN UMUM | No. SOP | 045/SOP/UM/2018
^ | Tanggal Pembuatan | 5 Maret 2018
^ | Tanggal Revisi |
^ | Tanggal Efektif | 2 April 2018
^ | Disahkan oleh | Kepala Bagian Umum
^ | Nama SOP | Pengelolaan Surat Masuk
Dasar Hukum | Kualifikasi Pelaksana | <
1. Permendagri Nomor 54 Tahun 2009 tentang Tata Naskah Dinas | 1. SMA sederajat | <
Keterkaitan | Peralatan/Perlengkapan | <
1. SOP Surat Keluar | 1. Lembar disposisi⏎2. Buku agenda | <
Peringatan | Pencatatan dan Pendataan | <
Surat penting didahulukan | Buku agenda surat masuk | <

No | Aktivitas | Pelaksana | < | < | < | Mutu Baku | < | < | Keterangan
 | | Pengadministrasi Umum | Kasubag Tata Usaha | Kepala Bagian | Pelaksana Tindak Lanjut | Kelengkapan | Waktu | Output |
 | Menerima surat masuk dan mencatat dalam buku agenda | | | | | Surat masuk | 10 menit | Surat teragenda |
 | Menyortir surat dan melampirkan lembar disposisi | | | | | Surat teragenda | 5 menit | Surat berlembar disposisi |
 | Meneliti surat dan menyampaikan kepada Kepala Bagian | | | | | Surat berlembar disposisi | 10 menit | Surat diteliti |
 | Memberi disposisi | | | | | Surat diteliti | 15 menit | Disposisi |
 | Mendistribusikan surat sesuai disposisi | | | | | Disposisi | 15 menit | Surat terdistribusi |
 | Menindaklanjuti disposisi | | | | | Surat terdistribusi | 1 hari | Laporan |
 | Mengarsipkan surat | | | | | Surat | 5 menit | Arsip |
`,
  title: 'Pengelolaan Surat Masuk',
  number: '045/SOP/UM/2018',
  items: {
    legalBasis: 1,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 1,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: [
    'Pengadministrasi Umum',
    'Kasubag Tata Usaha',
    'Kepala Bagian',
    'Pelaksana Tindak Lanjut',
  ],
  steps: stepsOf(`
 | Menerima surat masuk dan mencatat dalam buku agenda | Surat masuk | 10 menit | Surat teragenda | => Pengadministrasi Umum
 | Menyortir surat dan melampirkan lembar disposisi | Surat teragenda | 5 menit | Surat berlembar disposisi | => Pengadministrasi Umum
 | Meneliti surat dan menyampaikan kepada Kepala Bagian | Surat berlembar disposisi | 10 menit | Surat diteliti | => Kasubag Tata Usaha
 | Memberi disposisi | Surat diteliti | 15 menit | Disposisi | => Kepala Bagian
 | Mendistribusikan surat sesuai disposisi | Disposisi | 15 menit | Surat terdistribusi | => Pengadministrasi Umum
 | Menindaklanjuti disposisi | Surat terdistribusi | 1 hari | Laporan | => Pelaksana Tindak Lanjut
 | Mengarsipkan surat | Surat | 5 menit | Arsip | => Pengadministrasi Umum
`),
};
