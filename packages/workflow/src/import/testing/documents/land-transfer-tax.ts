import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Regional revenue: notary, verifier, head of section, field check, a decree. */
export const landTransferTax: DocumentTruth = {
  name: 'BPHTB: PPAT, peneliti, validasi',
  text: `
BADAN PENDAPATAN DAERAH KOTA SAMUDRA
No. SOP : 973/4/BAPENDA
Judul SOP : Validasi BPHTB

No | Kegiatan | Pelaksana | < | < | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | Wajib Pajak/PPAT | Petugas Loket | Peneliti | Kasubbid Verifikasi | Kabid Pendataan | Kelengkapan | Waktu | Output | ^
1 | Menyerahkan SSPD BPHTB beserta lampiran | | | | | | SSPD, AJB | 5 menit | Berkas |
2 | Menerima berkas, meneliti kelengkapan, dan memberikan tanda terima | | | | | | Berkas | 10 menit | Tanda terima |
3 | Meneliti kebenaran nilai perolehan objek pajak. Apabila nilai tidak wajar, dilakukan penelitian lapangan | | | | | | Berkas | 1 hari | Hasil penelitian |
4 | Memeriksa hasil penelitian dan membubuhkan paraf; bila belum benar dikembalikan kepada Peneliti | | | | | | Hasil penelitian | 1 hari | Hasil diparaf |
5 | Mengesahkan SSPD BPHTB | | | | | | Hasil diparaf | 1 hari | SSPD tervalidasi |
6 | Menyerahkan SSPD BPHTB yang telah divalidasi kepada wajib pajak | | | | | | SSPD tervalidasi | 5 menit | Bukti penyerahan |
`,
  title: 'Validasi BPHTB',
  number: '973/4/BAPENDA',
  items: {},
  performers: [
    'Wajib Pajak/PPAT',
    'Petugas Loket',
    'Peneliti',
    'Kasubbid Verifikasi',
    'Kabid Pendataan',
  ],
  steps: stepsOf(`
1 | Menyerahkan SSPD BPHTB beserta lampiran | SSPD, AJB | 5 menit | Berkas | => Wajib Pajak/PPAT
2 | Menerima berkas, meneliti kelengkapan, dan memberikan tanda terima | Berkas | 10 menit | Tanda terima | => Petugas Loket
3 | Meneliti kebenaran nilai perolehan objek pajak. Apabila nilai tidak wajar, dilakukan penelitian lapangan | Berkas | 1 hari | Hasil penelitian | => Peneliti
4 | Memeriksa hasil penelitian dan membubuhkan paraf; bila belum benar dikembalikan kepada Peneliti | Hasil penelitian | 1 hari | Hasil diparaf | => Kasubbid Verifikasi [5, 3]
5 | Mengesahkan SSPD BPHTB | Hasil diparaf | 1 hari | SSPD tervalidasi | => Kabid Pendataan
6 | Menyerahkan SSPD BPHTB yang telah divalidasi kepada wajib pajak | SSPD tervalidasi | 5 menit | Bukti penyerahan | => Petugas Loket
`),
};
