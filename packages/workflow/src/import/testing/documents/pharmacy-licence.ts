import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Performers of a one-stop office without marks; "dinyatakan lengkap", "OPD Teknis". */
export const pharmacyLicence: DocumentTruth = {
  name: 'izin apotek: OPD teknis, back office, tanpa simbol',
  text: `
PEMERINTAH KABUPATEN TIRTA ASRI⏎DINAS PENANAMAN MODAL DAN PTSP | NOMOR SOP | 503.445/11/DPMPTSP/2020
^ | TANGGAL PEMBUATAN | 6 Januari 2020
^ | TANGGAL REVISI | -
^ | TANGGAL PENGESAHAN | 13 Januari 2020
^ | DISAHKAN OLEH | Kepala Dinas
^ | JUDUL SOP | Izin Apotek
DASAR HUKUM | < | KUALIFIKASI PELAKSANA
1. Permenkes Nomor 9 Tahun 2017 tentang Apotek⏎2. Perbup Nomor 31 Tahun 2018 | < | 1. Memahami perizinan kesehatan⏎2. Teliti
KETERKAITAN DENGAN SOP LAIN | < | PERALATAN/PERLENGKAPAN
1. SOP Pemeriksaan Lapangan | < | 1. Komputer⏎2. Kamera
PERINGATAN | < | PENCATATAN DAN PENDATAAN
Bila SOP tidak dijalankan, izin tidak sah | < | Register izin apotek

No | Aktivitas | Pelaksana | < | < | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Pemohon | Customer Service | Back Office | OPD Teknis | Kabid Pelayanan | Kepala Dinas | Kelengkapan | Waktu | Output | ^
1 | Mengisi formulir dan menyerahkan berkas permohonan | | | | | | | Formulir, STRA, denah | 15 menit | Berkas permohonan |
2 | Meneliti berkas; apabila dinyatakan lengkap diberikan tanda terima, apabila belum lengkap berkas dikembalikan | | | | | | | Berkas permohonan | 15 menit | Tanda terima |
3 | Menginput data permohonan ke dalam aplikasi dan membuat surat pengantar ke OPD Teknis | | | | | | | Berkas lengkap | 30 menit | Surat pengantar |
4 | Melakukan pemeriksaan lapangan dan menerbitkan rekomendasi. Apabila tidak memenuhi syarat maka diterbitkan surat penolakan | | | | | | | Surat pengantar | 3 hari | Rekomendasi |
5 | Mencetak draf izin | | | | | | | Rekomendasi | 30 menit | Draf izin |
6 | Memeriksa dan memaraf draf izin, bila terdapat kesalahan dikembalikan kepada Back Office untuk diperbaiki | | | | | | | Draf izin | 30 menit | Draf diparaf |
7 | Penandatanganan izin | | | | | | | Draf diparaf | 1 hari | Izin apotek |
8 | Penyerahan izin kepada pemohon dan pengarsipan | | | | | | | Izin apotek | 10 menit | Bukti penyerahan |
`,
  title: 'Izin Apotek',
  number: '503.445/11/DPMPTSP/2020',
  items: {
    legalBasis: 2,
    relatedProcedures: 1,
    warnings: 1,
    qualifications: 2,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: [
    'Pemohon',
    'Customer Service',
    'Back Office',
    'OPD Teknis',
    'Kabid Pelayanan',
    'Kepala Dinas',
  ],
  steps: stepsOf(`
1 | Mengisi formulir dan menyerahkan berkas permohonan | Formulir, STRA, denah | 15 menit | Berkas permohonan | => Pemohon
2 | Meneliti berkas; apabila dinyatakan lengkap diberikan tanda terima, apabila belum lengkap berkas dikembalikan | Berkas permohonan | 15 menit | Tanda terima | => Customer Service [3, 1]
3 | Menginput data permohonan ke dalam aplikasi dan membuat surat pengantar ke OPD Teknis | Berkas lengkap | 30 menit | Surat pengantar | => Back Office
4 | Melakukan pemeriksaan lapangan dan menerbitkan rekomendasi. Apabila tidak memenuhi syarat maka diterbitkan surat penolakan | Surat pengantar | 3 hari | Rekomendasi | => OPD Teknis [5, end]
5 | Mencetak draf izin | Rekomendasi | 30 menit | Draf izin | => Back Office
6 | Memeriksa dan memaraf draf izin, bila terdapat kesalahan dikembalikan kepada Back Office untuk diperbaiki | Draf izin | 30 menit | Draf diparaf | => Kabid Pelayanan [7, 5]
7 | Penandatanganan izin | Draf diparaf | 1 hari | Izin apotek | => Kepala Dinas
8 | Penyerahan izin kepada pemohon dan pengarsipan | Izin apotek | 10 menit | Bukti penyerahan | => Customer Service
`),
};
