import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** No one-stop office at all: a civil servant's promotion through three offices. */
export const staffPromotion: DocumentTruth = {
  name: 'kenaikan pangkat: kepegawaian, instansi lain',
  text: `
BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM KOTA BAHARI | Nomor SOP | 823/07/BKPSDM
^ | Tanggal Pembuatan | 14 Juni 2021
^ | Tanggal Revisi | 
^ | Tanggal Efektif | 1 Juli 2021
^ | Disahkan oleh | Kepala BKPSDM
^ | Nama SOP | Kenaikan Pangkat Reguler
Dasar Hukum | Kualifikasi Pelaksana | <
1. UU Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara⏎2. PP Nomor 12 Tahun 2002 | 1. Memahami kepegawaian | <
Keterkaitan | Peralatan/Perlengkapan | <
1. SOP Kenaikan Gaji Berkala | 1. Komputer⏎2. Aplikasi SAPK | <
Peringatan | Pencatatan dan Pendataan | <
Berkas terlambat diproses pada periode berikutnya | Database SAPK | <

No | Uraian Prosedur | Pelaksana | < | < | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | PNS | Pengelola Kepegawaian OPD | Analis Kepegawaian BKPSDM | Kepala BKPSDM | Kantor Regional BKN | Persyaratan/Kelengkapan | Waktu | Output | ^
1 | PNS menyiapkan berkas usulan kenaikan pangkat | | | | | | SK terakhir, PPK | 1 hari | Berkas usulan |
2 | Mengumpulkan dan mengirim berkas usulan ke BKPSDM | | | | | | Berkas usulan | 2 hari | Surat pengantar |
3 | Memverifikasi berkas usulan. Jika tidak memenuhi syarat (TMS) dikembalikan ke OPD, jika memenuhi syarat (MS) dibuatkan nota usul | | | | | | Surat pengantar | 3 hari | Nota usul |
4 | Menandatangani nota usul | | | | | | Nota usul | 1 hari | Nota usul ditandatangani |
5 | Menerbitkan persetujuan teknis | | | | | | Nota usul | 14 hari | Persetujuan teknis |
6 | Mencetak SK kenaikan pangkat | | | | | | Persetujuan teknis | 1 hari | Draf SK |
7 | Menandatangani SK kenaikan pangkat | | | | | | Draf SK | 1 hari | SK |
8 | Menyerahkan SK kepada PNS | | | | | | SK | 1 hari | Tanda terima |
`,
  title: 'Kenaikan Pangkat Reguler',
  number: '823/07/BKPSDM',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 1,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: [
    'PNS',
    'Pengelola Kepegawaian OPD',
    'Analis Kepegawaian BKPSDM',
    'Kepala BKPSDM',
    'Kantor Regional BKN',
  ],
  steps: stepsOf(`
1 | PNS menyiapkan berkas usulan kenaikan pangkat | SK terakhir, PPK | 1 hari | Berkas usulan | => PNS
2 | Mengumpulkan dan mengirim berkas usulan ke BKPSDM | Berkas usulan | 2 hari | Surat pengantar | => Pengelola Kepegawaian OPD
3 | Memverifikasi berkas usulan. Jika tidak memenuhi syarat (TMS) dikembalikan ke OPD, jika memenuhi syarat (MS) dibuatkan nota usul | Surat pengantar | 3 hari | Nota usul | => Analis Kepegawaian BKPSDM [4, 2]
4 | Menandatangani nota usul | Nota usul | 1 hari | Nota usul ditandatangani | => Kepala BKPSDM
5 | Menerbitkan persetujuan teknis | Nota usul | 14 hari | Persetujuan teknis | => Kantor Regional BKN
6 | Mencetak SK kenaikan pangkat | Persetujuan teknis | 1 hari | Draf SK | => Analis Kepegawaian BKPSDM
7 | Menandatangani SK kenaikan pangkat | Draf SK | 1 hari | SK | => Kepala BKPSDM
8 | Menyerahkan SK kepada PNS | SK | 1 hari | Tanda terima | => Pengelola Kepegawaian OPD
`),
};
