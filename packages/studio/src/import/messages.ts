import type { Words } from '@alur/components/base/words.js';

export const doubtsMessages = {
  title: { id: 'Hasil impor', en: 'Import' },
  lead: {
    id: (count: number) =>
      count === 0
        ? 'Semua kesimpulan sudah Anda periksa.'
        : `${count} kesimpulan menunggu pemeriksaan Anda, yang paling meragukan lebih dahulu.`,
    en: (count: number) =>
      count === 0
        ? 'You have looked at everything that was inferred.'
        : `${count} inferences wait for you, the most doubtful first.`,
  },
  sure: {
    id: (percent: number) => `yakin ${percent} %`,
    en: (percent: number) => `${percent} % sure`,
  },
  accept: { id: 'Benar', en: 'Right' },
  show: { id: 'Tunjukkan', en: 'Show' },
  sureTitle: {
    id: (count: number) => `${count} kesimpulan cukup pasti`,
    en: (count: number) => `${count} that are fairly sure`,
  },
  acceptAll: { id: 'Terima semua yang cukup pasti', en: 'Accept all that are fairly sure' },
  oneByOne: { id: 'Periksa satu per satu', en: 'Look at them one by one' },
  accepted: { id: 'Kesimpulan diterima', en: 'Inference accepted' },
  mended: { id: 'Kesimpulan diperbaiki', en: 'Inference mended' },
  unplaced: { id: 'Teks yang belum mendapat tempat', en: 'Text that found no place' },
  unplacedLead: {
    id: 'Tidak ada yang dibuang. Salin ke tempat yang sesuai bila diperlukan.',
    en: 'Nothing was thrown away. Copy it to where it belongs, if it is needed.',
  },
  notes: { id: 'Catatan pembacaan', en: 'Notes of the reading' },
  pasted: { id: 'Tabel yang ditempel', en: 'The table that was pasted' },
  failed: {
    id: 'Dokumen tidak dapat dibaca di halaman ini. Muat ulang halaman, lalu coba lagi.',
    en: 'The document could not be read on this page. Reload it and try again.',
  },
} satisfies Words;
