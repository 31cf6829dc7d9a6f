import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Its title has no label and stands below an address; one time is merged over three steps. */
export const courtMail: DocumentTruth = {
  name: 'surat masuk pengadilan: judul tanpa label, waktu gabungan',
  text: `
PENGADILAN NEGERI SUMBERMULYA KELAS I B⏎Jalan Pahlawan No. 3⏎Telepon (0000) 123456 | Nomor SOP | W17.U9/1/PM-SOP/HK/2022
^ | Tanggal Pembuatan | 24 Januari 2022
^ | Tanggal Revisi | 02 Oktober 2022
^ | Tanggal Efektif | 05 Oktober 2022
^ | Disahkan Oleh | KETUA PENGADILAN NEGERI SUMBERMULYA⏎(nama pejabat)
KEPANITERAAN HUKUM | S.O.P PENGELOLAAN SURAT MASUK | <
Dasar Hukum | Kualifikasi Pelaksana | <
1. Keputusan KMA RI No. 032/KMA/SK/IV/2006⏎2. Buku II tentang Pedoman Pelaksanaan Tugas | Memahami teknis administrasi peradilan | <
Keterkaitan | Peralatan/Perlengkapan | <
1. S.O.P Pengelolaan Surat Sub Bagian Umum⏎2. S.O.P Pengelolaan Surat Keluar | 1.Komputer/Laptop⏎2.Printer⏎3.Alat Tulis Kantor (ATK) | <
Peringatan | Pencatatan dan Pendataan | <
Jika S.O.P ini tidak dilaksanakan maka pelaksanaan tugas terhambat | 1. Administrasi persuratan Kepaniteraan Hukum | <

No. | Aktivitas | Pelaksana | < | < | Mutu Baku | < | < | Keterangan
^ | ^ | PANITERA | PANMUD HUKUM | PETUGAS REGISTER | Persyaratan/ Kelengkapan | Waktu | Output | ^
1 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10
1 | Menerima disposisi surat masuk dari Sub Bagian Umum | | | □ | Disposisi surat masuk | 1 hari | Diterimanya disposisi surat masuk |
2 | Menyerahkan disposisi surat masuk kepada Panmud Hukum | | | □ | Disposisi surat masuk | ^ | Disposisi diterima |
3 | Mempelajari disposisi surat masuk | | □ | | Disposisi surat masuk | ^ | Instruksi tindak lanjut |
4 | Membuat konsep surat balasan | | | □ | Instruksi tindak lanjut | 1 hari | Konsep surat |
5 | Meneliti konsep surat. Apabila setuju diparaf, apabila tidak setuju dikembalikan untuk diperbaiki | | ◇ | | Konsep surat | 30 menit | Konsep surat diparaf |
6 | Menandatangani surat | □ | | | Konsep surat diparaf | 15 menit | Surat |
7 | Mengirim dan mengarsipkan surat | | | ⬭ | Surat | 1 jam | Arsip surat |
`,
  title: 'PENGELOLAAN SURAT MASUK',
  number: 'W17.U9/1/PM-SOP/HK/2022',
  items: {
    legalBasis: 2,
    qualifications: 1,
    relatedProcedures: 2,
    equipment: 3,
    warnings: 1,
    recordKeeping: 1,
  },
  performers: ['PANITERA', 'PANMUD HUKUM', 'PETUGAS REGISTER'],
  steps: stepsOf(`
1 | Menerima disposisi surat masuk dari Sub Bagian Umum | Disposisi surat masuk | 1 hari | Diterimanya disposisi surat masuk | => PETUGAS REGISTER
2 | Menyerahkan disposisi surat masuk kepada Panmud Hukum | Disposisi surat masuk | | Disposisi diterima | => PETUGAS REGISTER
3 | Mempelajari disposisi surat masuk | Disposisi surat masuk | | Instruksi tindak lanjut | => PANMUD HUKUM
4 | Membuat konsep surat balasan | Instruksi tindak lanjut | 1 hari | Konsep surat | => PETUGAS REGISTER
5 | Meneliti konsep surat. Apabila setuju diparaf, apabila tidak setuju dikembalikan untuk diperbaiki | Konsep surat | 30 menit | Konsep surat diparaf | => PANMUD HUKUM [6, 4]
6 | Menandatangani surat | Konsep surat diparaf | 15 menit | Surat | => PANITERA
7 | Mengirim dan mengarsipkan surat | Surat | 1 jam | Arsip surat | => PETUGAS REGISTER
`),
};
