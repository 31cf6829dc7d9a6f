import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A hospital's form: labels above their values beside a logo, "Prosedur" and "Unit Terkait" as labels. */
export const patientReferral: DocumentTruth = {
  name: 'rujukan pasien: SPO rumah sakit, label di atas isinya',
  text: `
RSUD HARAPAN SEHAT⏎KABUPATEN MUARA TIMUR | RUJUKAN PASIEN RAWAT INAP | < | <
^ | No. Dokumen | No. Revisi | Halaman
^ | 445/SPO/031/RSUD/2022 | 00 | 1 dari 2
STANDAR PROSEDUR OPERASIONAL | Tanggal Terbit⏎1 Maret 2022 | Ditetapkan⏎Direktur RSUD Harapan Sehat⏎(nama pejabat) | <
Pengertian | Rujukan adalah pelimpahan tanggung jawab pelayanan kesehatan kepada fasilitas lain | < | <
Tujuan | Sebagai acuan penerapan langkah-langkah rujukan pasien | < | <
Kebijakan | SK Direktur Nomor 445/12/2022 tentang Rujukan | < | <
Prosedur | 1. DPJP memutuskan pasien dirujuk dan menulis surat rujukan⏎2. Perawat menjelaskan alasan rujukan kepada keluarga pasien⏎3. Keluarga pasien menandatangani persetujuan rujukan. Jika keluarga menolak, perawat meminta tanda tangan surat penolakan dan proses rujukan dihentikan⏎4. Petugas ambulans menyiapkan kendaraan dalam waktu 15 menit⏎5. Perawat menghubungi rumah sakit tujuan. Bila tempat tidur tidak tersedia, perawat melapor kembali kepada DPJP⏎6. Perawat mendampingi pasien sampai rumah sakit tujuan | < | <
Unit Terkait | 1. Instalasi Rawat Inap⏎2. Instalasi Gawat Darurat | < | <
`,
  title: 'RUJUKAN PASIEN RAWAT INAP',
  number: '445/SPO/031/RSUD/2022',
  items: { definitions: 1, purpose: 1, legalBasis: 1 },
  performers: ['DPJP', 'Perawat', 'Keluarga pasien', 'Petugas ambulans'],
  steps: stepsOf(`
1 | DPJP memutuskan pasien dirujuk dan menulis surat rujukan | | | | => DPJP
2 | Perawat menjelaskan alasan rujukan kepada keluarga pasien | | | | => Perawat
3 | Keluarga pasien menandatangani persetujuan rujukan. Jika keluarga menolak, perawat meminta tanda tangan surat penolakan dan proses rujukan dihentikan | | | | => Keluarga pasien [4, end]
4 | Petugas ambulans menyiapkan kendaraan dalam waktu 15 menit | | | | => Petugas ambulans
5 | Perawat menghubungi rumah sakit tujuan. Bila tempat tidur tidak tersedia, perawat melapor kembali kepada DPJP | | | | => Perawat [6, 1]
6 | Perawat mendampingi pasien sampai rumah sakit tujuan | | | | => Perawat
`),
};
