import type { Language } from '@alur/model/text.js';
import type { ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import type { StepState } from './step-mark.ts';
import type { FlowchartView } from './flowchart-view.ts';

export interface FlowchartMessages {
  /** What heads the columns where the document does not say it itself. */
  readonly labels: ColumnLabels;
  readonly views: string;
  readonly viewNames: Readonly<Record<FlowchartView, string>>;
  readonly loading: string;
  readonly notLoaded: string;
  readonly reading: string;
  readonly retry: string;
  readonly caption: (title: string) => string;
  readonly scroll: (title: string) => string;
  readonly select: (number: string) => string;
  readonly starts: string;
  readonly decides: string;
  readonly next: (target: string) => string;
  readonly answer: (label: string, target: string) => string;
  readonly back: (target: string) => string;
  readonly toStep: (number: string) => string;
  readonly toEnd: (name: string) => string;
  readonly inferred: string;
  readonly unwritten: string;
  readonly notShown: string;
  readonly empty: string;
  readonly states: Readonly<Record<StepState, string>>;
  readonly visits: (count: number) => string;
}

export const messages: Readonly<Record<Language, FlowchartMessages>> = {
  id: {
    labels: {
      number: 'No.',
      activity: 'Kegiatan',
      performers: 'Pelaksana',
      standard: 'Mutu Baku',
      requiredInputs: 'Kelengkapan',
      duration: 'Waktu',
      output: 'Output',
      remarks: 'Keterangan',
    },
    views: 'Cara tampil',
    viewNames: { table: 'Tabel', diagram: 'Diagram' },
    loading: 'Diagram sedang dimuat…',
    notLoaded: 'Diagram tidak dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.',
    reading: 'Berkas SOP sedang dibaca…',
    retry: 'Coba lagi',
    caption: (title) => `Bagan alir SOP ${title}`,
    scroll: (title) => `Bagan alir ${title}, dapat digulir ke samping`,
    select: (number) => `Pilih langkah ${number}`,
    starts: 'Prosedur dimulai di sini.',
    decides: 'Keputusan.',
    next: (target) => `Lanjut ${target}.`,
    answer: (label, target) => `${label}: ${target}.`,
    back: (target) => `kembali ${target}`,
    toStep: (number) => `ke langkah ${number}`,
    toEnd: (name) => (name ? `selesai (${name})` : 'selesai'),
    inferred: 'Disimpulkan, tidak tertulis di dokumen:',
    unwritten: 'disimpulkan',
    notShown: 'Tidak tampak pada bentuk tabel:',
    empty: 'SOP ini belum memiliki langkah. Tambahkan kegiatan pada alur kerjanya.',
    states: {
      done: 'Selesai',
      current: 'Sedang dikerjakan',
      late: 'Terlambat',
      waiting: 'Menunggu',
      skipped: 'Dilewati',
      returned: 'Dikembalikan',
    },
    visits: (count) => `${count} kali`,
  },
  en: {
    labels: {
      number: 'No.',
      activity: 'Activity',
      performers: 'Performers',
      standard: 'Quality standard',
      requiredInputs: 'Required inputs',
      duration: 'Time',
      output: 'Output',
      remarks: 'Remarks',
    },
    views: 'View',
    viewNames: { table: 'Table', diagram: 'Diagram' },
    loading: 'Loading the diagram…',
    notLoaded: 'The diagram could not be loaded. Check your internet connection and try again.',
    reading: 'Reading the SOP file…',
    retry: 'Try again',
    caption: (title) => `Flowchart of the SOP ${title}`,
    scroll: (title) => `Flowchart ${title}, scrolls sideways`,
    select: (number) => `Select step ${number}`,
    starts: 'The procedure begins here.',
    decides: 'Decision.',
    next: (target) => `Continues ${target}.`,
    answer: (label, target) => `${label}: ${target}.`,
    back: (target) => `back ${target}`,
    toStep: (number) => `to step ${number}`,
    toEnd: (name) => (name ? `ends (${name})` : 'ends'),
    inferred: 'Inferred, not written in the document:',
    unwritten: 'inferred',
    notShown: 'Not visible in the table form:',
    empty: 'This SOP has no steps yet. Add activities to its workflow.',
    states: {
      done: 'Done',
      current: 'In progress',
      late: 'Late',
      waiting: 'Waiting',
      skipped: 'Skipped',
      returned: 'Returned',
    },
    visits: (count) => `${count} times`,
  },
};
