import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Two heads of division, lettered items in cells, an "Apakah" question, a refusal that ends it. */
export const buildingApproval: DocumentTruth = {
  name: 'persetujuan bangunan: pertanyaan, penolakan, butir huruf',
  text: `
PEMERINTAH KABUPATEN ARUNIKA | Nomor SOP | 640/05/DPMPTSP/2024
DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU | Tgl. Pembuatan | 2 Januari 2024
 | Tgl. Revisi | 5 Februari 2024
 | Tgl. Efektif | 1 Maret 2024
 | Disahkan oleh | Kepala DPMPTSP Kabupaten Arunika
 | Nama SOP | Persetujuan Bangunan Gedung
Dasar Hukum | Kualifikasi Pelaksana |
1. PP Nomor 16 Tahun 2021⏎2. Perda Nomor 3 Tahun 2022 | 1. Memahami tata ruang⏎2. Memahami SIMBG |
Keterkaitan | Peralatan/Perlengkapan |
1. SOP Konsultasi⏎2. SOP Retribusi | 1. Komputer⏎2. Aplikasi SIMBG |
Peringatan | Pencatatan dan Pendataan |
Dokumen yang tidak benar menjadi tanggung jawab pemohon | Disimpan sebagai data elektronik dan manual |

No. | Kegiatan | Pelaksana | | | | | | Mutu Baku | | | Ket
 | | Pemohon | Front Office | Kabid Tata Bangunan | Tim Profesi Ahli | Kabid Perizinan | Kepala Dinas | Kelengkapan | Waktu | Output |
1 | a. Mendaftar pada SIMBG⏎b. Mengunggah dokumen persyaratan | | | | | | | KTP, sertipikat tanah, gambar | 30 Menit | Nomor registrasi |
2 | Memeriksa kelengkapan dokumen. Apakah dokumen lengkap? Jika ya, diteruskan ke Kabid Tata Bangunan. Jika tidak, dikembalikan ke pemohon | | | | | | | Nomor registrasi | 1 Hari | Dokumen lengkap |
3 | Menugaskan Tim Profesi Ahli | | | | | | | Dokumen lengkap | 1 Hari | Surat tugas |
4 | Melakukan konsultasi teknis dan menilai rencana. Jika memenuhi syarat diterbitkan pertimbangan teknis; jika tidak memenuhi syarat permohonan ditolak | | | | | | | Surat tugas | 5 Hari | Pertimbangan teknis |
5 | Menetapkan nilai retribusi dan memaraf persetujuan | | | | | | | Pertimbangan teknis | 1 Hari | SKRD, draf PBG |
6 | Membayar retribusi | | | | | | | SKRD | 1 Hari | Bukti bayar |
7 | Menandatangani PBG secara elektronik | | | | | | | Bukti bayar, draf PBG | 1 Hari | PBG |
8 | Memberitahukan bahwa PBG telah terbit | | | | | | | PBG | 10 Menit | Pesan WhatsApp |
9 | Mencetak PBG | | | | | | | PBG | 10 Menit | PBG |
`,
  title: 'Persetujuan Bangunan Gedung',
  number: '640/05/DPMPTSP/2024',
  items: {
    legalBasis: 2,
    relatedProcedures: 2,
    warnings: 1,
    qualifications: 2,
    equipment: 2,
    recordKeeping: 1,
  },
  performers: [
    'Pemohon',
    'Front Office',
    'Kabid Tata Bangunan',
    'Tim Profesi Ahli',
    'Kabid Perizinan',
    'Kepala Dinas',
  ],
  steps: stepsOf(`
1 | a. Mendaftar pada SIMBG b. Mengunggah dokumen persyaratan | KTP, sertipikat tanah, gambar | 30 Menit | Nomor registrasi | => Pemohon
2 | Memeriksa kelengkapan dokumen. Apakah dokumen lengkap? Jika ya, diteruskan ke Kabid Tata Bangunan. Jika tidak, dikembalikan ke pemohon | Nomor registrasi | 1 Hari | Dokumen lengkap | => Front Office [3, 1]
3 | Menugaskan Tim Profesi Ahli | Dokumen lengkap | 1 Hari | Surat tugas | => Kabid Tata Bangunan
4 | Melakukan konsultasi teknis dan menilai rencana. Jika memenuhi syarat diterbitkan pertimbangan teknis; jika tidak memenuhi syarat permohonan ditolak | Surat tugas | 5 Hari | Pertimbangan teknis | => Tim Profesi Ahli [5, end]
5 | Menetapkan nilai retribusi dan memaraf persetujuan | Pertimbangan teknis | 1 Hari | SKRD, draf PBG | => Kabid Perizinan
6 | Membayar retribusi | SKRD | 1 Hari | Bukti bayar | => Pemohon
7 | Menandatangani PBG secara elektronik | Bukti bayar, draf PBG | 1 Hari | PBG | => Kepala Dinas
8 | Memberitahukan bahwa PBG telah terbit | PBG | 10 Menit | Pesan WhatsApp | => Front Office
9 | Mencetak PBG | PBG | 10 Menit | PBG | => Pemohon
`),
};
