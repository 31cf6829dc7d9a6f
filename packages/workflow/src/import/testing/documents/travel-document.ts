import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Prose of an urban ward, headings in capitals, "melalui" and "oleh", steps with letters. */
export const travelDocument: DocumentTruth = {
  name: 'surat pengantar nikah: naratif kelurahan',
  text: `
KELURAHAN MELATI KECAMATAN UTARA KOTA MAWAR

STANDAR OPERASIONAL PROSEDUR
SURAT PENGANTAR NIKAH

# DASAR HUKUM
1. UU Nomor 16 Tahun 2019
# PERSYARATAN PELAKSANA
1. Teliti
# ALUR PELAYANAN
# URAIAN PROSEDUR
1) Pemohon datang ke kelurahan dengan membawa surat pengantar RT/RW.
2) Petugas pelayanan menerima berkas dan mencocokkan dengan data kependudukan.
3) Jika data tidak cocok, berkas dikembalikan kepada pemohon.
4) Jika data cocok, petugas pelayanan mencetak surat pengantar nikah.
5) Surat pengantar nikah diteliti dan diparaf oleh Kasi Kesejahteraan Rakyat.
6) Lurah menandatangani surat pengantar nikah. Bila Lurah berhalangan, surat ditandatangani oleh Sekretaris Lurah.
7) Surat pengantar nikah diserahkan kepada pemohon oleh petugas pelayanan.
# PENCATATAN
Register nikah
`,
  title: 'SURAT PENGANTAR NIKAH',
  number: '',
  items: { legalBasis: 1, recordKeeping: 1 },
  performers: ['Pemohon', 'Petugas pelayanan', 'Kasi Kesejahteraan Rakyat', 'Lurah'],
  steps: stepsOf(`
1 | Pemohon datang ke kelurahan dengan membawa surat pengantar RT/RW. | | | | => Pemohon
2 | Petugas pelayanan menerima berkas dan mencocokkan dengan data kependudukan. | | | | => Petugas pelayanan [3, 4]
3 | Jika data tidak cocok, berkas dikembalikan kepada pemohon. | | | | => Petugas pelayanan [1]
4 | Jika data cocok, petugas pelayanan mencetak surat pengantar nikah. | | | | => Petugas pelayanan
5 | Surat pengantar nikah diteliti dan diparaf oleh Kasi Kesejahteraan Rakyat. | | | | => Kasi Kesejahteraan Rakyat
6 | Lurah menandatangani surat pengantar nikah. Bila Lurah berhalangan, surat ditandatangani oleh Sekretaris Lurah. | | | | => Lurah
7 | Surat pengantar nikah diserahkan kepada pemohon oleh petugas pelayanan. | | | | => Petugas pelayanan
`),
};
