import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Steps 1.1, 1.2 below rows that only name a stage; answers without a condition word, a case closed. */
export const cyberIncident: DocumentTruth = {
  name: 'insiden siber: nomor bertingkat, judul tahap, PIC',
  text: `
DINAS KOMINFO KOTA SINYAL | No. Dokumen | SOP-KI-03
^ | Revisi ke | 1
^ | Tgl. Berlaku | 10 Oktober 2023
^ | Disetujui oleh | Kepala Dinas
PENANGANAN INSIDEN SIBER | < | <

No | Uraian Aktivitas | PIC | Input | Output | Waktu
1 | Pelaporan | < | < | < | <
1.1 | Melaporkan insiden melalui kanal aduan siber | Pelapor | Bukti insiden | Tiket | 10 menit
1.2 | Memverifikasi tiket. Insiden valid diteruskan ke Tim CSIRT, tidak valid tiket ditutup | Helpdesk | Tiket | Tiket terverifikasi | 30 menit
2 | Penanganan | | | |
2.1 | Menganalisis insiden dan menentukan tingkat keparahan | Tim CSIRT | Tiket terverifikasi | Hasil analisis | 2 jam
2.2 | Melakukan mitigasi; bila gagal, eskalasi ke BSSN | Tim CSIRT | Hasil analisis | Laporan mitigasi | 1x24 jam
2.3 | Memeriksa laporan mitigasi. Jika pulih lanjut ke 2.4, jika belum pulih kembali ke 2.2 | Ketua CSIRT | Laporan mitigasi | Laporan diperiksa | 1 jam
2.4 | Menutup tiket dan mengirim laporan kepada pelapor | Helpdesk | Laporan diperiksa | Tiket ditutup | 15 menit
`,
  title: 'PENANGANAN INSIDEN SIBER',
  number: 'SOP-KI-03',
  items: {},
  performers: ['Pelapor', 'Helpdesk', 'Tim CSIRT', 'Ketua CSIRT'],
  steps: stepsOf(`
1.1 | Melaporkan insiden melalui kanal aduan siber | Bukti insiden | 10 menit | Tiket | => Pelapor
1.2 | Memverifikasi tiket. Insiden valid diteruskan ke Tim CSIRT, tidak valid tiket ditutup | Tiket | 30 menit | Tiket terverifikasi | => Helpdesk [3, end]
2.1 | Menganalisis insiden dan menentukan tingkat keparahan | Tiket terverifikasi | 2 jam | Hasil analisis | => Tim CSIRT
2.2 | Melakukan mitigasi; bila gagal, eskalasi ke BSSN | Hasil analisis | 1x24 jam | Laporan mitigasi | => Tim CSIRT
2.3 | Memeriksa laporan mitigasi. Jika pulih lanjut ke 2.4, jika belum pulih kembali ke 2.2 | Laporan mitigasi | 1 jam | Laporan diperiksa | => Ketua CSIRT [6, 4]
2.4 | Menutup tiket dan mengirim laporan kepada pelapor | Laporan diperiksa | 15 menit | Tiket ditutup | => Helpdesk
`),
};
