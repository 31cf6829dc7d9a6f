import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Two ways with a step for one of them only; the group over the performers is called wrongly. */
export const letterDelivery: DocumentTruth = {
  name: 'pengantaran surat: satu jalan tanpa langkah sendiri, judul kelompok keliru',
  text: `
Nomor SOP | 045/03/UMUM
Nama SOP | Pengantaran Surat Dinas

No | Aktivitas | Kelengkapan | < | < | Mutu Baku | < | < | Ket.
^ | ^ | Tim Penyusun | Layanan Umum | Jasa Pengiriman | Kelengkapan | Waktu | Output | ^
1 | Menyerahkan surat kepada layanan umum untuk diantar |  |  |  | Surat | 5 menit | Surat |
2 | Layanan umum memeriksa alamat, jika dalam kota diantar langsung, jika luar kota dikirim lewat jasa pengiriman |  |  |  | Surat | 10 menit | Buku ekspedisi |
3 | Jasa pengiriman mengirim surat ke luar kota |  |  |  | Surat | 1 hari | Resi |
4 | Layanan umum menyimpan bukti pengiriman |  |  |  | Resi | 5 menit | Arsip | Buku ekspedisi
`,
  title: 'Pengantaran Surat Dinas',
  number: '045/03/UMUM',
  items: {},
  performers: ['Tim Penyusun', 'Layanan Umum', 'Jasa Pengiriman'],
  steps: stepsOf(`
1 | Menyerahkan surat kepada layanan umum untuk diantar | Surat | 5 menit | Surat | => Tim Penyusun
2 | Layanan umum memeriksa alamat, jika dalam kota diantar langsung, jika luar kota dikirim lewat jasa pengiriman | Surat | 10 menit | Buku ekspedisi | => Layanan Umum [3, 4]
3 | Jasa pengiriman mengirim surat ke luar kota | Surat | 1 hari | Resi | => Jasa Pengiriman
4 | Layanan umum menyimpan bukti pengiriman | Resi | 5 menit | Arsip | Buku ekspedisi => Layanan Umum
`),
};
