import type { LocalText } from '@alur/model/text.js';

/** Why all activities of a file without pools and lanes have one performer. */
export const nobodyNamed: Required<LocalText> = {
  id: 'Berkas tidak menggambar pool atau jalur (lane), sehingga semua kegiatan ditempatkan pada satu pelaksana.',
  en: 'The file draws no pool and no lane, so all activities are with one performer.',
};
