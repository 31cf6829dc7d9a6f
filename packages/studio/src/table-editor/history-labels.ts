import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';

type Label = Required<LocalText>;

const parts: Readonly<Record<ColumnPart, Label>> = {
  number: { id: 'Nomor', en: 'Number' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  performer: { id: 'Pelaksana', en: 'Performer' },
  requiredInputs: { id: 'Kelengkapan', en: 'Required inputs' },
  duration: { id: 'Waktu', en: 'Time' },
  outputs: { id: 'Output', en: 'Output' },
  remarks: { id: 'Keterangan', en: 'Remarks' },
};

/** What a step of the history is called. */
export const labels = {
  write: (part: ColumnPart, step: string): Label => ({
    id: `${parts[part].id} langkah ${step} diubah`,
    en: `${parts[part].en} of step ${step} changed`,
  }),
  clear: { id: 'Sel dikosongkan', en: 'Cells cleared' },
  cut: { id: 'Sel dipotong', en: 'Cells cut' },
  paste: { id: 'Sel ditempelkan', en: 'Cells pasted' },
  pasteRows: { id: 'Langkah ditempelkan', en: 'Steps pasted' },
  symbol: (step: string): Label => ({
    id: `Simbol langkah ${step} diubah`,
    en: `Symbol of step ${step} changed`,
  }),
  flow: (step: string): Label => ({
    id: `Alur langkah ${step} diubah`,
    en: `Flow of step ${step} changed`,
  }),
  atOnce: (step: string): Label => ({
    id: `Alur langkah ${step}: bersamaan`,
    en: `Flow of step ${step}: at the same time`,
  }),
  inSequence: (step: string): Label => ({
    id: `Alur langkah ${step}: berurutan`,
    en: `Flow of step ${step}: one after the other`,
  }),
  details: (step: string): Label => ({
    id: `Rincian langkah ${step} diubah`,
    en: `Details of step ${step} changed`,
  }),
  addStep: { id: 'Langkah ditambahkan', en: 'Step added' },
  addBeside: { id: 'Langkah bersamaan ditambahkan', en: 'Step at the same time added' },
  removeSteps: { id: 'Langkah dihapus', en: 'Step deleted' },
  moveSteps: { id: 'Langkah dipindahkan', en: 'Step moved' },
  renumber: { id: 'Langkah dinomori ulang', en: 'Steps numbered anew' },
  addPerformer: { id: 'Pelaksana ditambahkan', en: 'Performer added' },
  rename: { id: 'Nama pelaksana diganti', en: 'Performer renamed' },
  removePerformer: { id: 'Pelaksana dihapus', en: 'Performer removed' },
  movePerformer: { id: 'Pelaksana dipindahkan', en: 'Performer moved' },
} as const;
