import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** One number merged over "a." and "b.", each with a performer and a time of its own. */
export const povertyData: DocumentTruth = {
  name: 'data kesejahteraan: satu nomor, dua langkah',
  text: `
PEMERINTAH KABUPATEN BUKIT PADI⏎DINAS SOSIAL | Nomor SOP | 460/33/DINSOS/2023
^ | Tanggal Pembuatan | 15 Mei 2023
^ | Tanggal Revisi |
^ | Tanggal Pengesahan | 20 Mei 2023
^ | Disahkan oleh | Kepala Dinas Sosial Kabupaten Bukit Padi
^ | Nama SOP | Usulan Data Terpadu Kesejahteraan Sosial

No | Uraian Kegiatan | Pelaksana | < | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | Operator Desa | Pendamping Sosial | Kabid Linjamsos | Kepala Dinas | Syarat/Kelengkapan | Durasi | Hasil | ^
1 | Menginput usulan warga pada aplikasi SIKS-NG | X | | | | KTP, KK, foto rumah | 2x24 jam | Data usulan |
2 | a. Melakukan verifikasi lapangan | | X | | | Data usulan | 3 hari | Hasil verifikasi |
^ | b. Melaksanakan musyawarah desa | X | | | | Hasil verifikasi | 1 hari | Berita acara musdes |
3 | Memeriksa berita acara; yang tidak sesuai dikembalikan ke Operator Desa | | | X | | Berita acara musdes | 1 (satu) hari | Rekapitulasi |
4 | Mengesahkan usulan | | | | X | Rekapitulasi | 1 hari | Pengesahan |
`,
  title: 'Usulan Data Terpadu Kesejahteraan Sosial',
  number: '460/33/DINSOS/2023',
  items: {},
  performers: ['Operator Desa', 'Pendamping Sosial', 'Kabid Linjamsos', 'Kepala Dinas'],
  steps: stepsOf(`
1 | Menginput usulan warga pada aplikasi SIKS-NG | KTP, KK, foto rumah | 2x24 jam | Data usulan | => Operator Desa
2 | a. Melakukan verifikasi lapangan | Data usulan | 3 hari | Hasil verifikasi | => Pendamping Sosial
2 | b. Melaksanakan musyawarah desa | Hasil verifikasi | 1 hari | Berita acara musdes | => Operator Desa
3 | Memeriksa berita acara; yang tidak sesuai dikembalikan ke Operator Desa | Berita acara musdes | 1 (satu) hari | Rekapitulasi | => Kabid Linjamsos [5, 3]
4 | Mengesahkan usulan | Rekapitulasi | 1 hari | Pengesahan | => Kepala Dinas
`),
};
