import type { Words } from '@alur/components/base/words.js';

export const formWords = {
  title: {
    id: (number: string) => `Rincian langkah ${number}`,
    en: (number: string) => `Details of step ${number}`,
  },
  activity: { id: 'Kegiatan', en: 'Activity' },
  name: { id: 'Nama singkat', en: 'Short name' },
  nameHint: {
    id: 'Dipakai di daftar tugas petugas; tabel resmi memuat kegiatan di atas.',
    en: 'Used in the officers’ lists of tasks; the official table has the activity above.',
  },
  performer: { id: 'Pelaksana', en: 'Performer' },
  number: { id: 'Nomor', en: 'Number' },
  requiredInputs: { id: 'Kelengkapan', en: 'Required inputs' },
  duration: { id: 'Waktu', en: 'Time' },
  outputs: { id: 'Output', en: 'Output' },
  remarks: { id: 'Keterangan', en: 'Remarks' },
  oneALine: { id: 'Satu per baris', en: 'One a line' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
} as const satisfies Words;
