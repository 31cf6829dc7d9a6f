import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A question as a step of its own, answers in the remarks, "YA"/"TIDAK" in capitals. */
export const scholarship: DocumentTruth = {
  name: 'beasiswa: pertanyaan sebagai langkah, jawaban di keterangan',
  text: `
BAGIAN KESEJAHTERAAN RAKYAT SETDA KOTA LENTERA
NO. SOP : 420/5/KESRA
NAMA SOP : PEMBERIAN BEASISWA MAHASISWA

NO | KEGIATAN | PELAKSANA | < | < | < | MUTU BAKU | < | < | KET
^ | ^ | MAHASISWA | TIM VERIFIKASI | KABAG KESRA | BENDAHARA | KELENGKAPAN | WAKTU | OUTPUT | ^
1 | Mendaftar secara daring dan mengunggah persyaratan | | | | | KTM, transkrip | 1 jam | Pendaftaran |
2 | Apakah persyaratan lengkap? | | | | | Pendaftaran | 1 hari | Daftar pendaftar | TIDAK: kembali ke kegiatan 1
3 | Melakukan wawancara dan membuat peringkat | | | | | Daftar pendaftar | 5 hari | Peringkat |
4 | Apakah mahasiswa lulus seleksi? | | | | | Peringkat | 1 hari | Daftar penerima | TIDAK: proses selesai
5 | Menetapkan daftar penerima beasiswa | | | | | Daftar penerima | 2 hari | Keputusan |
6 | Mentransfer dana beasiswa | | | | | Keputusan | 3 hari | Bukti transfer |
7 | Menerima dana dan menyampaikan laporan pemakaian | | | | | Bukti transfer | 1 bulan | Laporan |
`,
  title: 'PEMBERIAN BEASISWA MAHASISWA',
  number: '420/5/KESRA',
  items: {},
  performers: ['MAHASISWA', 'TIM VERIFIKASI', 'KABAG KESRA', 'BENDAHARA'],
  steps: stepsOf(`
1 | Mendaftar secara daring dan mengunggah persyaratan | KTM, transkrip | 1 jam | Pendaftaran | => MAHASISWA
2 | Apakah persyaratan lengkap? | Pendaftaran | 1 hari | Daftar pendaftar | TIDAK: kembali ke kegiatan 1 => TIM VERIFIKASI [3, 1]
3 | Melakukan wawancara dan membuat peringkat | Daftar pendaftar | 5 hari | Peringkat | => TIM VERIFIKASI
4 | Apakah mahasiswa lulus seleksi? | Peringkat | 1 hari | Daftar penerima | TIDAK: proses selesai => TIM VERIFIKASI [5, end]
5 | Menetapkan daftar penerima beasiswa | Daftar penerima | 2 hari | Keputusan | => KABAG KESRA
6 | Mentransfer dana beasiswa | Keputusan | 3 hari | Bukti transfer | => BENDAHARA
7 | Menerima dana dan menyampaikan laporan pemakaian | Bukti transfer | 1 bulan | Laporan | => MAHASISWA
`),
};
