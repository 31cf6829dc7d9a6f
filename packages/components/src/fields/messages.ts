import type { LocalText } from '@alur/model/text.js';

/** The fixed words of fields. Labels and hints are the permit type's own. */
export const fieldMessages = {
  optional: { id: '(tidak wajib)', en: '(optional)' },
  error: { id: 'Perlu diperbaiki:', en: 'To be corrected:' },
  choose: { id: 'Pilih…', en: 'Choose…' },
  day: { id: 'Tanggal', en: 'Day' },
  month: { id: 'Bulan', en: 'Month' },
  year: { id: 'Tahun', en: 'Year' },
  dateExample: { id: 'Contoh: 17 8 2025', en: 'For example: 17 8 2025' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  addRow: { id: 'Tambah', en: 'Add' },
  removeRow: { id: 'Hapus', en: 'Remove' },
  noRows: { id: 'Belum ada yang ditambahkan.', en: 'Nothing added yet.' },
  fullRows: {
    id: 'Jumlah paling banyak sudah tercapai.',
    en: 'The largest number has been reached.',
  },
} as const satisfies Record<string, Required<LocalText>>;
