import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Parted passives ("di ajukan"), a verification without an answer, an output that says both. */
export const laptopRepair: DocumentTruth = {
  name: 'perbaikan laptop: "di ajukan", jawaban hanya pada output',
  text: `
Nomor SOP | 028/09/TI
Nama SOP | Perbaikan Laptop Dinas

No | Aktivitas | Pelaksana | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Pegawai | Admin | Teknisi | Kepala Bagian Umum Sekretariat | Sumber Data | Waktu | Output | ^
1 | Permohonan perbaikan di ajukan oleh pegawai melalui formulir |  |  |  |  | Formulir | 10 menit | Permohonan |
2 | Memverifikasi permohonan perbaikan |  |  |  |  | Permohonan | 15 menit | Permohonan |
3 | Laptop di periksa oleh teknisi |  |  |  |  | Laptop | 1 jam | Hasil pemeriksaan |
4 | Kepala Bagian Umum memeriksa usulan pembelian suku cadang |  |  |  |  | Hasil pemeriksaan | 1 hari | Usulan disetujui atau ditolak |
5 | Teknisi memperbaiki laptop dan menyerahkan kepada pegawai |  |  |  |  | Suku cadang | 2 hari | Laptop |
`,
  title: 'Perbaikan Laptop Dinas',
  number: '028/09/TI',
  items: {},
  performers: ['Pegawai', 'Admin', 'Teknisi', 'Kepala Bagian Umum Sekretariat'],
  steps: stepsOf(`
1 | Permohonan perbaikan di ajukan oleh pegawai melalui formulir | Formulir | 10 menit | Permohonan | => Pegawai
2 | Memverifikasi permohonan perbaikan | Permohonan | 15 menit | Permohonan | => Admin [3, 1]
3 | Laptop di periksa oleh teknisi | Laptop | 1 jam | Hasil pemeriksaan | => Teknisi
4 | Kepala Bagian Umum memeriksa usulan pembelian suku cadang | Hasil pemeriksaan | 1 hari | Usulan disetujui atau ditolak | => Kepala Bagian Umum Sekretariat [5, end]
5 | Teknisi memperbaiki laptop dan menyerahkan kepada pegawai | Suku cadang | 2 hari | Laptop | => Teknisi
`),
};
