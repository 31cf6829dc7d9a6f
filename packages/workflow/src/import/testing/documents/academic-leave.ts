import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Steps named by bare numbers and behind "no."; answers without a condition word. */
export const academicLeave: DocumentTruth = {
  name: "cuti akademik: 'lanjut ke 4', 'kembali ke no. 1', jawaban tanpa jika",
  text: `
UNIVERSITAS NUSA CENDEKIA⏎FAKULTAS TEKNIK | No. SOP | FT/SOP/AK/07
^ | Tgl. Pembuatan | 1 November 2021
^ | Tgl. Revisi |
^ | Tgl. Efektif | 1 Desember 2021
^ | Disahkan oleh | Dekan Fakultas Teknik
^ | Judul SOP | Permohonan Cuti Akademik
Dasar Hukum | Kualifikasi Pelaksana | <
Peraturan Akademik Universitas | 1. Memahami peraturan akademik⏎2. Mampu mengoperasikan SIAKAD | <
Keterkaitan SOP | Peralatan dan Perlengkapan | <
SOP Registrasi | Komputer | <
Peringatan | Pencatatan dan Pendataan | <
- | SIAKAD | <

No | Aktivitas | Pelaksana | < | < | < | < | Mutu Baku | < | < | Ket
^ | ^ | Mahasiswa | Dosen PA | Kaprodi | Staf Akademik | Dekan | Persyaratan/Perlengkapan | Waktu | Output/Hasil | ^
1 | Mengajukan permohonan cuti melalui SIAKAD | ü | | | | | Formulir cuti | 10 menit | Permohonan cuti |
2 | Memberikan pertimbangan atas permohonan | | ü | | | | Permohonan cuti | 1 hari | Pertimbangan |
3 | Menyetujui permohonan. Bila disetujui lanjut ke 4, bila ditolak kembali ke no. 1 | | | ü | | | Pertimbangan | 1 hari | Persetujuan |
4 | Memeriksa bukti bebas tagihan. Valid lanjut ke langkah 5, tidak valid kembali ke no 1 | | | | ü | | Bukti bebas tagihan | 30 menit | Berkas valid |
5 | Menerbitkan surat izin cuti | | | | | ü | Berkas valid | 2 hari kerja | Surat izin cuti |
6 | Mengunggah surat izin cuti ke SIAKAD | | | | ü | | Surat izin cuti | 15 menit | Status cuti |
`,
  title: 'Permohonan Cuti Akademik',
  number: 'FT/SOP/AK/07',
  items: {
    legalBasis: 1,
    qualifications: 2,
    relatedProcedures: 1,
    equipment: 1,
    warnings: 1,
    recordKeeping: 1,
  },
  performers: ['Mahasiswa', 'Dosen PA', 'Kaprodi', 'Staf Akademik', 'Dekan'],
  steps: stepsOf(`
1 | Mengajukan permohonan cuti melalui SIAKAD | Formulir cuti | 10 menit | Permohonan cuti | => Mahasiswa
2 | Memberikan pertimbangan atas permohonan | Permohonan cuti | 1 hari | Pertimbangan | => Dosen PA
3 | Menyetujui permohonan. Bila disetujui lanjut ke 4, bila ditolak kembali ke no. 1 | Pertimbangan | 1 hari | Persetujuan | => Kaprodi [4, 1]
4 | Memeriksa bukti bebas tagihan. Valid lanjut ke langkah 5, tidak valid kembali ke no 1 | Bukti bebas tagihan | 30 menit | Berkas valid | => Staf Akademik [5, 1]
5 | Menerbitkan surat izin cuti | Berkas valid | 2 hari kerja | Surat izin cuti | => Dekan
6 | Mengunggah surat izin cuti ke SIAKAD | Surat izin cuti | 15 menit | Status cuti | => Staf Akademik
`),
};
