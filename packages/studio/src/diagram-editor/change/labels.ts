import type { Language } from '@alur/model/text.js';
import type { FlowNode } from '@alur/model/sop/sop.js';
import type { NewKind } from './new-kinds.ts';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What the history calls each change of the diagram. */
export const labels = {
  moved: { id: 'Letak pada diagram diubah', en: 'Moved in the diagram' },
  movedTo: (performer: string): Words => ({
    id: `Langkah dipindah ke ${performer}`,
    en: `Step moved to ${performer}`,
  }),
  connected: (target: string): Words => ({
    id: `Anak panah ke ${target} ditambahkan`,
    en: `Arrow to ${target} added`,
  }),
  answered: (target: string): Words => ({
    id: `Jawaban menuju ${target} ditambahkan`,
    en: `Answer leading to ${target} added`,
  }),
  led: (target: string): Words => ({
    id: `Anak panah diarahkan ke ${target}`,
    en: `Arrow led to ${target}`,
  }),
  ledFrom: (source: string): Words => ({
    id: `Pangkal anak panah dipindah ke ${source}`,
    en: `Arrow now begins at ${source}`,
  }),
  added: (kind: NewKind): Words => ({
    id: `${newNames[kind].id} ditambahkan`,
    en: `${newNames[kind].en} added`,
  }),
  removed: (name: string): Words => ({ id: `${name} dihapus`, en: `${name} removed` }),
  removedMany: (count: number): Words => ({
    id: `${String(count)} unsur dihapus`,
    en: `${String(count)} elements removed`,
  }),
  renamed: (name: string): Words => ({ id: `Diberi nama ${name}`, en: `Named ${name}` }),
  changed: (kind: Words): Words => ({
    id: `Jenis diubah menjadi ${kind.id.toLowerCase()}`,
    en: `Changed to ${kind.en.toLowerCase()}`,
  }),
  timed: (text: string): Words => ({ id: `Waktu diubah: ${text}`, en: `Time changed: ${text}` }),
  messaged: (text: string): Words => ({
    id: `Pesan diubah: ${text}`,
    en: `Message changed: ${text}`,
  }),
  performerAdded: { id: 'Pelaksana ditambahkan', en: 'Performer added' },
  performerMoved: (name: string): Words => ({
    id: `Urutan pelaksana ${name} diubah`,
    en: `Performer ${name} moved`,
  }),
  givenBack: { id: 'Diletakkan kembali otomatis', en: 'Placed automatically again' },
  tidied: { id: 'Diagram dirapikan', en: 'Diagram tidied' },
} as const;

export const newNames: Readonly<Record<NewKind | 'performer', Words>> = {
  step: { id: 'Langkah', en: 'Step' },
  decision: { id: 'Keputusan', en: 'Decision' },
  parallel: { id: 'Cabang sejajar', en: 'Parallel branch' },
  start: { id: 'Mulai', en: 'Start' },
  end: { id: 'Selesai', en: 'End' },
  timer: { id: 'Waktu', en: 'Timer' },
  message: { id: 'Pesan', en: 'Message' },
  performer: { id: 'Pelaksana', en: 'Performer' },
};

/** What an element is called in a sentence, with its name or by what it is. */
export function nameOf(node: FlowNode | undefined): string {
  return node?.name || (node?.type === 'endEvent' ? 'Selesai' : (node?.id ?? ''));
}
