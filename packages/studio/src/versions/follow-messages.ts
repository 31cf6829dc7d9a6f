import type { Words } from '@alur/components/base/words.js';

export const followMessages = {
  usedBy: { id: 'Dipakai oleh', en: 'Used by' },
  nobody: {
    id: 'Belum dipakai oleh jenis izin mana pun.',
    en: 'No permit type uses it yet.',
  },
  next: {
    id: 'Permohonan baru mengikuti versi ini sejak tanggal berlakunya.',
    en: 'New applications follow this version from the day it is in force.',
  },
  how: {
    id: 'Supaya sebuah jenis izin memakai SOP ini',
    en: 'To have a permit type use this SOP',
  },
  whose: {
    id: 'Berkas instansi tidak pernah diubah dari sini. Lakukan sendiri, atau kirimkan langkah ini kepada tim TI:',
    en: 'The agency’s files are never changed from here. Do this yourself, or send these steps to the IT team:',
  },
  keep: {
    id: 'Simpan berkas terbitannya di folder instansi sebagai',
    en: 'Keep its published file in the agency’s folder as',
  },
  publishFirst: {
    id: 'Terbitkan SOP ini, lalu simpan berkas terbitannya di folder instansi sebagai',
    en: 'Publish this SOP, then keep its published file in the agency’s folder as',
  },
  download: { id: 'Unduh berkasnya', en: 'Download the file' },
  list: {
    id: (file: string) => `Tambahkan baris ini di awal daftar "workflows" pada ${file}:`,
    en: (file: string) => `Add this line at the beginning of "workflows" in ${file}:`,
  },
  name: {
    id: (folder: string) =>
      `Pada berkas jenis izinnya di ${folder}, ganti baris "workflow" dengan:`,
    en: (folder: string) =>
      `In the file of the permit type in ${folder}, replace the line "workflow" by:`,
  },
  check: {
    id: 'Jalankan alur check, lalu nyalakan ulang server.',
    en: 'Run alur check, then start the server again.',
  },
  copy: { id: 'Salin', en: 'Copy' },
  copied: { id: 'Tersalin.', en: 'Copied.' },
  copyByHand: {
    id: 'Teks sudah dipilih. Tekan Ctrl+C untuk menyalinnya.',
    en: 'The text is selected. Press Ctrl+C to copy it.',
  },
} satisfies Words;
