import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** "x" as mark, start and end written in cells, arrows and answers as text between the symbols. */
export const marketLevy: DocumentTruth = {
  name: 'retribusi pasar: tanda x, Mulai dan Selesai, Ya dan Tidak di sel',
  text: `
Prosedur | Pembayaran Retribusi Kios Pasar
Nomor | 974/SOP/DISDAG/2021
Tanggal Dibuat | 3 Maret 2021
Tanggal Berlaku | 1 April 2021
Ditetapkan oleh | Kepala Dinas Perdagangan

Dasar Hukum :
1. Perda Nomor 2 Tahun 2012 tentang Retribusi Jasa Umum
Kualifikasi Pelaksana :
1. Memahami aturan retribusi
Keterkaitan :
SOP Penyetoran Retribusi
Peralatan :
1. Karcis
2. Kalkulator
Peringatan :
Keterlambatan dikenai denda
Pencatatan :
Buku kas

No. | Uraian Prosedur | Pedagang | Juru Pungut | Bendahara Penerimaan | Kepala Pasar | Persyaratan/Perlengkapan | Waktu | Keluaran | Keterangan
1 | Menagih retribusi kios | | Mulai x | | | Karcis | 5 mnt | Tagihan |
2 | Membayar retribusi sesuai karcis | x → | | | | Tagihan | 5 mnt | Uang |
3 | Menghitung dan mencocokkan uang dengan karcis | Tidak | | <> Ya | | Uang, karcis | 10 mnt | Rekap harian | Tidak cocok: kembali ke Juru Pungut
4 | Memeriksa rekap harian | | | | x | Rekap harian | 10 mnt | Rekap disetujui |
5 | Menyetorkan uang ke bank | | | x Selesai | | Rekap disetujui | 1 hari | Bukti setor |
`,
  title: 'Pembayaran Retribusi Kios Pasar',
  number: '974/SOP/DISDAG/2021',
  items: {
    legalBasis: 1,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 1,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: ['Pedagang', 'Juru Pungut', 'Bendahara Penerimaan', 'Kepala Pasar'],
  steps: stepsOf(`
1 | Menagih retribusi kios | Karcis | 5 mnt | Tagihan | => Juru Pungut
2 | Membayar retribusi sesuai karcis | Tagihan | 5 mnt | Uang | => Pedagang
3 | Menghitung dan mencocokkan uang dengan karcis | Uang, karcis | 10 mnt | Rekap harian | Tidak cocok: kembali ke Juru Pungut => Bendahara Penerimaan [4, 1]
4 | Memeriksa rekap harian | Rekap harian | 10 mnt | Rekap disetujui | => Kepala Pasar
5 | Menyetorkan uang ke bank | Rekap disetujui | 1 hari | Bukti setor | => Bendahara Penerimaan
`),
};
