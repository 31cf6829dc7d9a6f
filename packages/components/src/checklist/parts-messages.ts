import type { Words } from '../base/words.ts';

export const partsMessages = {
  title: { id: 'Mutu baku', en: 'Quality standard' },
  said: {
    id: (said: number, all: number) => `${said} dari ${all} dicatat`,
    en: (said: number, all: number) => `${said} of ${all} recorded`,
  },
  intro: {
    id: 'Catat apa adanya. Yang tidak dicatat tetap tercatat sebagai tidak diketahui, bukan sebagai ada.',
    en: 'Record what is so. What you leave out stays unknown; it is not taken for being there.',
  },
  inputs: {
    id: 'Kelengkapan saat kegiatan dimulai',
    en: 'Required inputs when the activity began',
  },
  outputs: { id: 'Output kegiatan ini', en: 'Outputs of this activity' },
  there: { id: 'Ada', en: 'There' },
  missing: { id: 'Tidak ada', en: 'Missing' },
  unknown: { id: 'Belum dicatat', en: 'Not recorded' },
  traced: {
    id: 'Dicatat sendiri oleh sistem saat tugas diselesaikan.',
    en: 'Recorded by the system itself when the task is completed.',
  },
  allThere: { id: 'Semua ada', en: 'All there' },
} satisfies Words;
