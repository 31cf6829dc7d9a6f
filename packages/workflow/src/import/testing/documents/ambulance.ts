import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A hospital: family, call taker, driver, doctor; nothing is signed. */
export const ambulance: DocumentTruth = {
  name: 'layanan ambulans: pengemudi, dokter jaga',
  text: `
RSUD KABUPATEN PANTAI
No. SOP : 445/22/RSUD
Nama SOP : Pelayanan Ambulans Gawat Darurat

No | Kegiatan | Pelaksana | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Keluarga Pasien | Operator Telepon | Pengemudi | Dokter Jaga IGD | Kelengkapan | Waktu | Output | ^
1 | Menghubungi nomor darurat rumah sakit | | | | | Telepon | 2 menit | Laporan |
2 | Mencatat identitas dan alamat pasien, lalu meneruskan kepada Dokter Jaga IGD | | | | | Laporan | 3 menit | Catatan panggilan |
3 | Menilai kegawatan pasien. Jika tidak gawat, keluarga disarankan datang ke poliklinik dan pelayanan selesai | | | | | Catatan panggilan | 5 menit | Keputusan rujukan |
4 | Menyiapkan ambulans dan menjemput pasien | | | | | Keputusan rujukan | 30 menit | Pasien dijemput |
5 | Menangani pasien di IGD | | | | | Pasien dijemput | 1 jam | Rekam medis |
`,
  title: 'Pelayanan Ambulans Gawat Darurat',
  number: '445/22/RSUD',
  items: {},
  performers: ['Keluarga Pasien', 'Operator Telepon', 'Pengemudi', 'Dokter Jaga IGD'],
  steps: stepsOf(`
1 | Menghubungi nomor darurat rumah sakit | Telepon | 2 menit | Laporan | => Keluarga Pasien
2 | Mencatat identitas dan alamat pasien, lalu meneruskan kepada Dokter Jaga IGD | Laporan | 3 menit | Catatan panggilan | => Operator Telepon
3 | Menilai kegawatan pasien. Jika tidak gawat, keluarga disarankan datang ke poliklinik dan pelayanan selesai | Catatan panggilan | 5 menit | Keputusan rujukan | => Dokter Jaga IGD [4, end]
4 | Menyiapkan ambulans dan menjemput pasien | Keputusan rujukan | 30 menit | Pasien dijemput | => Pengemudi
5 | Menangani pasien di IGD | Pasien dijemput | 1 jam | Rekam medis | => Dokter Jaga IGD
`),
};
