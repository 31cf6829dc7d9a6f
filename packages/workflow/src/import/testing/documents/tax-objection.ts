import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** Rows "A. | PENERIMAAN" part the table; the last row of a form adds up nothing. */
export const taxObjection: DocumentTruth = {
  name: 'keberatan pajak: judul bagian berhuruf di dalam tabel, nama pejabat',
  text: `
PEMERINTAH KOTA SAMUDERA⏎BADAN PENDAPATAN DAERAH⏎BIDANG PAJAK DAERAH | Nomor SOP | 973/ /BAPENDA/2023
^ | Tanggal Pembuatan |
^ | Tanggal Revisi |
^ | Tanggal Efektif |
^ | Disahkan oleh | KEPALA BADAN PENDAPATAN DAERAH⏎(nama pejabat)⏎Pembina Utama Muda⏎NIP. -
^ | Nama SOP | PENYELESAIAN KEBERATAN PAJAK
Dasar Hukum | Kualifikasi Pelaksana | <
1. UU Nomor 1 Tahun 2022 tentang HKPD⏎2. PP Nomor 35 Tahun 2023 | 1. Minimal D3⏎2. Memahami perpajakan daerah | <
Keterkaitan | Peralatan/Perlengkapan | <
1. SOP Penetapan Pajak⏎2. SOP Penagihan | 1. Komputer⏎2. Printer | <
Peringatan | Pencatatan dan Pendataan | <
Keberatan yang lewat 12 bulan dianggap dikabulkan | Buku register keberatan | <

NO | KEGIATAN | PELAKSANA | < | < | < | MUTU BAKU | < | < | KET.
^ | ^ | WAJIB PAJAK | PETUGAS PELAYANAN | TIM PENELITI | KEPALA BADAN | KELENGKAPAN | WAKTU | OUTPUT | ^
A. | PENERIMAAN | < | < | < | < | < | < | < | <
1. | Mengajukan surat keberatan | √ | | | | Surat keberatan, SKPD | 10 menit | Surat keberatan |
2. | Meneliti syarat formal. Bila memenuhi diteruskan ke Tim Peneliti, bila belum memenuhi diminta melengkapi | | √ | | | Surat keberatan | 30 menit | Berkas keberatan |
B. | PENELITIAN | < | < | < | < | < | < | < | <
3. | Melakukan penelitian lapangan dan menyusun laporan hasil penelitian | | | √ | | Berkas keberatan | 10 hari kerja | Laporan hasil penelitian |
4. | Memutus keberatan: mengabulkan seluruhnya/sebagian, menolak, atau menambah | | | | √ | Laporan hasil penelitian | 3 hari kerja | Surat keputusan keberatan |
C. | PENYERAHAN | < | < | < | < | < | < | < | <
5. | Menyerahkan surat keputusan kepada Wajib Pajak | | √ | | | Surat keputusan keberatan | 15 menit | Tanda terima |
JUMLAH | < | < | < | < | < | < | 13 hari kerja 55 menit | |
`,
  title: 'PENYELESAIAN KEBERATAN PAJAK',
  number: '973/ /BAPENDA/2023',
  items: {
    legalBasis: 2,
    qualifications: 2,
    relatedProcedures: 2,
    equipment: 2,
    warnings: 1,
    recordKeeping: 1,
  },
  performers: ['WAJIB PAJAK', 'PETUGAS PELAYANAN', 'TIM PENELITI', 'KEPALA BADAN'],
  steps: stepsOf(`
1 | Mengajukan surat keberatan | Surat keberatan, SKPD | 10 menit | Surat keberatan | => WAJIB PAJAK
2 | Meneliti syarat formal. Bila memenuhi diteruskan ke Tim Peneliti, bila belum memenuhi diminta melengkapi | Surat keberatan | 30 menit | Berkas keberatan | => PETUGAS PELAYANAN [3, 1]
3 | Melakukan penelitian lapangan dan menyusun laporan hasil penelitian | Berkas keberatan | 10 hari kerja | Laporan hasil penelitian | => TIM PENELITI
4 | Memutus keberatan: mengabulkan seluruhnya/sebagian, menolak, atau menambah | Laporan hasil penelitian | 3 hari kerja | Surat keputusan keberatan | => KEPALA BADAN
5 | Menyerahkan surat keputusan kepada Wajib Pajak | Surat keputusan keberatan | 15 menit | Tanda terima | => PETUGAS PELAYANAN
`),
};
