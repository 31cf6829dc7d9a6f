import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** The posts of a budget by their abbreviations; approvals that say no answer; no symbols. */
export const contractPayment: DocumentTruth = {
  name: 'pembayaran kontrak: singkatan pejabat anggaran, persetujuan tanpa jawaban',
  text: `
Nomor SOP | 900/07/KEU
Nama SOP | Pembayaran Kontrak

No. | Aktivitas | Pelaksana | < | < | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | Penyedia | Operator | PPK | PPSPM | KPPN | Persyaratan/⏎Perlengkapan | Waktu | Output | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
1 | Mengajukan tagihan dan dokumen pendukung |  |  |  |  |  | Kontrak | 1 hari | Tagihan |
2 | Menginput data kontrak ke aplikasi |  |  |  |  |  | Tagihan | 1 jam | Data kontrak |
3 | Menyetujui SPP |  |  |  |  |  | Data kontrak | 30 menit | SPP |
4 | Menyetujui SPM |  |  |  |  |  | SPP | 30 menit | SPM |
5 | Penerbitan SP2D dari KPPN |  |  |  |  |  | SPM | 1 hari | SP2D | Daring
6 | Penyedia menerima pembayaran |  |  |  |  |  | SP2D | 1 hari | Bukti bayar |
`,
  title: 'Pembayaran Kontrak',
  number: '900/07/KEU',
  items: {},
  performers: ['Penyedia', 'Operator', 'PPK', 'PPSPM', 'KPPN'],
  steps: stepsOf(`
1 | Mengajukan tagihan dan dokumen pendukung | Kontrak | 1 hari | Tagihan | => Penyedia
2 | Menginput data kontrak ke aplikasi | Tagihan | 1 jam | Data kontrak | => Operator
3 | Menyetujui SPP | Data kontrak | 30 menit | SPP | => PPK [4, 2]
4 | Menyetujui SPM | SPP | 30 menit | SPM | => PPSPM [5, 3]
5 | Penerbitan SP2D dari KPPN | SPM | 1 hari | SP2D | Daring => KPPN
6 | Penyedia menerima pembayaran | SP2D | 1 hari | Bukti bayar | => Penyedia
`),
};
