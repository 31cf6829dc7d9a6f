import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Columns "Ya" and "Tidak" say the number of the next step. */
export const answerColumns: DocumentTruth = {
  name: 'izin reklame: kolom Ya dan Tidak',
  text: `
DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU⏎KABUPATEN PANTAI EMAS | Nomor SOP | 503/021/DPMPTSP/2022
^ | Tanggal Pembuatan | 11-01-2022
^ | Tanggal Revisi | -
^ | Tanggal Efektif | 01-02-2022
^ | Disahkan Oleh | Kepala DPMPTSP
^ | Nama SOP | Izin Penyelenggaraan Reklame

No | Uraian Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Keputusan | < | Ket
^ | ^ | Pemohon | Front Office | Back Office | Tim Teknis | Kepala Dinas | Kelengkapan | Waktu | Output | Ya | Tidak | ^
1 | Mengajukan permohonan izin | √ | | | | | Formulir, KTP, NPWP | 15 menit | Berkas | | |
2 | Memeriksa kelengkapan berkas | | √ | | | | Berkas | 15 menit | Berkas lengkap | 3 | 1 |
3 | Mengentri data permohonan | | | √ | | | Berkas lengkap | 30 menit | Data permohonan | | |
4 | Melakukan peninjauan lokasi | | | | √ | | Data permohonan | 2 hari | Rekomendasi teknis | 5 | 7 |
5 | Mencetak izin | | | √ | | | Rekomendasi teknis | 1 jam | Draf izin | | |
6 | Menandatangani izin | | | | | √ | Draf izin | 1 hari | Izin | | |
7 | Menyerahkan izin atau surat penolakan kepada pemohon | | √ | | | | Izin | 15 menit | Tanda terima | | |
`,
  title: 'Izin Penyelenggaraan Reklame',
  number: '503/021/DPMPTSP/2022',
  items: {},
  performers: ['Pemohon', 'Front Office', 'Back Office', 'Tim Teknis', 'Kepala Dinas'],
  steps: stepsOf(`
1 | Mengajukan permohonan izin | Formulir, KTP, NPWP | 15 menit | Berkas | => Pemohon
2 | Memeriksa kelengkapan berkas | Berkas | 15 menit | Berkas lengkap | => Front Office [3, 1]
3 | Mengentri data permohonan | Berkas lengkap | 30 menit | Data permohonan | => Back Office
4 | Melakukan peninjauan lokasi | Data permohonan | 2 hari | Rekomendasi teknis | => Tim Teknis [5, 7]
5 | Mencetak izin | Rekomendasi teknis | 1 jam | Draf izin | => Back Office
6 | Menandatangani izin | Draf izin | 1 hari | Izin | => Kepala Dinas
7 | Menyerahkan izin atau surat penolakan kepada pemohon | Izin | 15 menit | Tanda terima | => Front Office
`),
};
