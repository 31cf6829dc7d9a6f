import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Prose in one paragraph each, "bersangkutan", long titles as subjects, a rejection by letter. */
export const cooperative: DocumentTruth = {
  name: 'izin koperasi: naratif dengan jabatan panjang',
  text: `
# SOP IZIN USAHA SIMPAN PINJAM
DINAS KOPERASI DAN UKM PROVINSI NUSA JAYA
Nomor SOP : 518/2/DISKOP
# 1. DASAR HUKUM
1.1. Permenkop Nomor 8 Tahun 2023
# 2. URAIAN PROSEDUR
2.1. Pengurus koperasi menyampaikan permohonan izin usaha simpan pinjam kepada Kepala Dinas Koperasi dan UKM.
2.2. Kepala Dinas Koperasi dan UKM mendisposisikan permohonan kepada Kepala Bidang Kelembagaan.
2.3. Kepala Bidang Kelembagaan menugaskan Kepala Seksi Perizinan untuk memeriksa permohonan.
2.4. Kepala Seksi Perizinan memeriksa kelengkapan permohonan paling lama 3 hari kerja. Dalam hal permohonan tidak lengkap, Kepala Seksi Perizinan mengembalikan permohonan kepada pengurus koperasi.
2.5. Kepala Seksi Perizinan melakukan verifikasi lapangan bersama Pengawas Koperasi.
2.6. Dalam hal hasil verifikasi tidak memenuhi syarat, Kepala Dinas Koperasi dan UKM menerbitkan surat penolakan.
2.7. Dalam hal hasil verifikasi memenuhi syarat, Kepala Dinas Koperasi dan UKM menerbitkan izin usaha simpan pinjam.
2.8. Izin usaha simpan pinjam diserahkan kepada pengurus koperasi oleh Staf Bidang Kelembagaan.
# 3. PENCATATAN
Buku register
`,
  title: 'IZIN USAHA SIMPAN PINJAM',
  number: '518/2/DISKOP',
  items: { legalBasis: 1, recordKeeping: 1 },
  performers: [
    'Pengurus koperasi',
    'Kepala Dinas Koperasi dan UKM',
    'Kepala Bidang Kelembagaan',
    'Kepala Seksi Perizinan',
    'Staf Bidang Kelembagaan',
  ],
  steps: stepsOf(`
2.1 | Pengurus koperasi menyampaikan permohonan izin usaha simpan pinjam kepada Kepala Dinas Koperasi dan UKM. | | | | => Pengurus koperasi
2.2 | Kepala Dinas Koperasi dan UKM mendisposisikan permohonan kepada Kepala Bidang Kelembagaan. | | | | => Kepala Dinas Koperasi dan UKM
2.3 | Kepala Bidang Kelembagaan menugaskan Kepala Seksi Perizinan untuk memeriksa permohonan. | | | | => Kepala Bidang Kelembagaan
2.4 | Kepala Seksi Perizinan memeriksa kelengkapan permohonan paling lama 3 hari kerja. Dalam hal permohonan tidak lengkap, Kepala Seksi Perizinan mengembalikan permohonan kepada pengurus koperasi. | | | | => Kepala Seksi Perizinan [5, 1]
2.5 | Kepala Seksi Perizinan melakukan verifikasi lapangan bersama Pengawas Koperasi. | | | | => Kepala Seksi Perizinan [6, 7]
2.6 | Dalam hal hasil verifikasi tidak memenuhi syarat, Kepala Dinas Koperasi dan UKM menerbitkan surat penolakan. | | | | => Kepala Dinas Koperasi dan UKM [end]
2.7 | Dalam hal hasil verifikasi memenuhi syarat, Kepala Dinas Koperasi dan UKM menerbitkan izin usaha simpan pinjam. | | | | => Kepala Dinas Koperasi dan UKM
2.8 | Izin usaha simpan pinjam diserahkan kepada pengurus koperasi oleh Staf Bidang Kelembagaan. | | | | => Staf Bidang Kelembagaan
`),
};
