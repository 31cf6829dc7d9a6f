import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** A decree with a number of its own stands before it; the whole identity is lines of one cell. */
export const movingLetter: DocumentTruth = {
  name: 'surat pindah: keputusan di depan, identitas dalam satu sel',
  text: `
# STANDAR OPERASIONAL PROSEDUR
# PELAYANAN PUBLIK
# KECAMATAN WATULIMO
# KEPUTUSAN CAMAT WATULIMO
NOMOR : 067/214/438.7.15/2023
TENTANG
STANDAR OPERASIONAL PROSEDUR PELAYANAN PUBLIK
Menimbang : a. bahwa untuk mewujudkan pelayanan publik yang pasti perlu ditetapkan Standar Operasional Prosedur;
KESATU : Menetapkan Standar Operasional Prosedur sebagaimana tercantum dalam lampiran keputusan ini.
PEMERINTAH KABUPATEN SEKARJAYA⏎KECAMATAN WATULIMO⏎SEKSI PELAYANAN UMUM | NOMOR SOP : 470/12/SOP/438.7.15/2023⏎TGL. PEMBUATAN : 3 Januari 2023⏎TGL. REVISI : -⏎TGL. EFEKTIF : 16 Januari 2023⏎DISAHKAN OLEH : Camat Watulimo⏎(nama pejabat)⏎NIP. -⏎NAMA SOP : Penerbitan Surat Keterangan Pindah
DASAR HUKUM : | KUALIFIKASI PELAKSANA :
1. UU Nomor 24 Tahun 2013⏎2. Perpres Nomor 96 Tahun 2018⏎3. Permendagri Nomor 108 Tahun 2019 | 1. Memahami administrasi kependudukan⏎2. Mampu mengoperasikan komputer
KETERKAITAN : | PERALATAN/PERLENGKAPAN :
1. SOP Surat Masuk | 1. Komputer⏎2. Printer⏎3. ATK
PERINGATAN : | PENCATATAN DAN PENDATAAN :
Apabila SOP ini tidak dilaksanakan maka pelayanan terhambat | Buku register surat pindah

No. | Kegiatan | Pelaksana | < | < | < | Mutu Baku | < | < | Ket.
^ | ^ | Pemohon | Petugas Loket | Kasi Pelayanan Umum | Camat | Kelengkapan | Waktu | Output | ^
1. | Pemohon datang menyerahkan berkas permohonan pindah | √ | | | | KTP, KK, surat pengantar desa | 5' | Berkas permohonan |
2. | Memeriksa kelengkapan berkas, apabila tidak lengkap dikembalikan kepada pemohon untuk dilengkapi | | √ | | | Berkas permohonan | 10' | Berkas lengkap |
3. | Menginput data dan mencetak Surat Keterangan Pindah | | √ | | | Berkas lengkap | ± 15 mnt | Draf surat pindah |
4. | Memeriksa dan memaraf surat, apabila ada kesalahan dikembalikan ke petugas loket | | | √ | | Draf surat pindah | 5' - 10' | Surat diparaf |
5. | Menandatangani surat pindah | | | | √ | Surat diparaf | 15' | Surat pindah | Bila Camat tidak di tempat ditandatangani Sekcam
6. | Menyerahkan surat pindah kepada pemohon dan mengarsipkan | | √ | | | Surat pindah | 5' | Surat pindah, arsip |
`,
  title: 'Penerbitan Surat Keterangan Pindah',
  number: '470/12/SOP/438.7.15/2023',
  items: {
    legalBasis: 3,
    qualifications: 2,
    relatedProcedures: 1,
    equipment: 3,
    warnings: 1,
    recordKeeping: 1,
  },
  performers: ['Pemohon', 'Petugas Loket', 'Kasi Pelayanan Umum', 'Camat'],
  steps: stepsOf(`
1 | Pemohon datang menyerahkan berkas permohonan pindah | KTP, KK, surat pengantar desa | 5' | Berkas permohonan | => Pemohon
2 | Memeriksa kelengkapan berkas, apabila tidak lengkap dikembalikan kepada pemohon untuk dilengkapi | Berkas permohonan | 10' | Berkas lengkap | => Petugas Loket [3, 1]
3 | Menginput data dan mencetak Surat Keterangan Pindah | Berkas lengkap | ± 15 mnt | Draf surat pindah | => Petugas Loket
4 | Memeriksa dan memaraf surat, apabila ada kesalahan dikembalikan ke petugas loket | Draf surat pindah | 5' - 10' | Surat diparaf | => Kasi Pelayanan Umum [5, 3]
5 | Menandatangani surat pindah | Surat diparaf | 15' | Surat pindah | Bila Camat tidak di tempat ditandatangani Sekcam => Camat
6 | Menyerahkan surat pindah kepada pemohon dan mengarsipkan | Surat pindah | 5' | Surat pindah, arsip | => Petugas Loket
`),
};
