import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A health centre's form: labels left, prose right, steps as a list in one cell. */
export const clinicProse: DocumentTruth = {
  name: 'pendaftaran puskesmas: langkah dalam satu sel',
  text: `
PENDAFTARAN PASIEN | < | <
SOP | No. Dokumen | : SOP/UKP/001/2022
^ | Tanggal Terbit | : 3 Januari 2022
^ | No. Revisi | : 00
^ | Halaman | : 1/2
UPTD PUSKESMAS MELATI | Ditetapkan oleh | Kepala UPTD Puskesmas Melati

1. Pengertian | Pendaftaran pasien adalah kegiatan mencatat identitas pasien.
2. Tujuan | Sebagai acuan petugas dalam mendaftar pasien.
3. Kebijakan | SK Kepala UPTD Puskesmas Melati Nomor 12 Tahun 2022
4. Referensi | Permenkes Nomor 43 Tahun 2019 tentang Puskesmas
5. Prosedur/Langkah-langkah | 1. Pasien mengambil nomor antrean.⏎2. Petugas pendaftaran memanggil pasien sesuai nomor antrean.⏎3. Petugas pendaftaran menanyakan apakah pasien pernah berobat. Jika belum, petugas membuat rekam medis baru. Jika sudah, petugas mencari rekam medis lama.⏎4. Petugas rekam medis mengantar rekam medis ke poli tujuan.⏎5. Pasien menunggu panggilan di depan poli.
6. Unit Terkait | Loket, Poli Umum
`,
  title: 'PENDAFTARAN PASIEN',
  number: 'SOP/UKP/001/2022',
  items: { purpose: 1, definitions: 1, legalBasis: 2 },
  performers: ['Pasien', 'Petugas pendaftaran', 'Petugas rekam medis'],
  steps: stepsOf(`
1 | Pasien mengambil nomor antrean. | | | | => Pasien
2 | Petugas pendaftaran memanggil pasien sesuai nomor antrean. | | | | => Petugas pendaftaran
3 | Petugas pendaftaran menanyakan apakah pasien pernah berobat. Jika belum, petugas membuat rekam medis baru. Jika sudah, petugas mencari rekam medis lama. | | | | => Petugas pendaftaran
4 | Petugas rekam medis mengantar rekam medis ke poli tujuan. | | | | => Petugas rekam medis
5 | Pasien menunggu panggilan di depan poli. | | | | => Pasien
`),
};
