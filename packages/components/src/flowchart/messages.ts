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
  readonly policyMissing: string;
  readonly reading: string;
  readonly retry: string;
  readonly unreadable: string;
  readonly atLine: (line: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly caption: (title: string) => string;
  readonly scroll: (title: string) => string;
  readonly select: (number: string) => string;
  readonly starts: string;
  readonly ends: string;
  readonly decides: string;
  readonly next: (target: string) => string;
  readonly answer: (label: string, target: string) => string;
  readonly back: (target: string) => string;
  readonly toStep: (number: string) => string;
  readonly toEnd: (name: string) => string;
  readonly inferred: string;
  readonly unwritten: string;
  readonly notShown: string;
  readonly notUnderstood: string;
  readonly drawnAnew: string;
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
    policyMissing:
      'Diagram tidak dapat dimuat karena kebijakan keamanan halaman ini (Content-Security-Policy) belum mengizinkannya. Mintalah pengelola situs menambahkan alur-bpmn pada trusted-types. SOP tetap dapat dibaca dalam bentuk tabel.',
    reading: 'Berkas SOP sedang dibaca…',
    retry: 'Coba lagi',
    unreadable: 'Berkas SOP ini tidak dapat dibaca. Perbaiki bagian berikut, lalu buka kembali.',
    atLine: (line) => `Baris ${line}: `,
    moreProblems: (count) => `dan ${count} masalah lainnya.`,
    caption: (title) => `Bagan alir SOP ${title}`,
    scroll: (title) => `Bagan alir ${title}, dapat digulir ke samping`,
    select: (number) => `Pilih langkah ${number}`,
    starts: 'Prosedur dimulai di sini.',
    ends: 'Prosedur selesai di sini.',
    decides: 'Keputusan.',
    next: (target) => `Lanjut ${target}.`,
    answer: (label, target) => `${label}: ${target}.`,
    back: (target) => `kembali ${target}`,
    toStep: (number) => `ke langkah ${number}`,
    toEnd: (name) => (name ? `selesai (${name})` : 'selesai'),
    inferred: 'Disimpulkan, tidak tertulis di dokumen:',
    unwritten: 'disimpulkan',
    notShown: 'Tidak tampak pada bentuk tabel:',
    notUnderstood: 'Bagian berkas yang tidak dapat dipahami:',
    drawnAnew: 'Berkas ini tidak memuat gambar; letak bentuk dan panah disusun oleh Alur.',
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
    policyMissing:
      'The diagram could not be loaded, because the security policy of this page (Content-Security-Policy) does not allow it yet. Ask whoever runs the site to add alur-bpmn to trusted-types. The SOP can still be read as a table.',
    reading: 'Reading the SOP file…',
    retry: 'Try again',
    unreadable: 'This SOP file cannot be read. Mend the following and open it again.',
    atLine: (line) => `Line ${line}: `,
    moreProblems: (count) => `and ${count} more problems.`,
    caption: (title) => `Flowchart of the SOP ${title}`,
    scroll: (title) => `Flowchart ${title}, scrolls sideways`,
    select: (number) => `Select step ${number}`,
    starts: 'The procedure begins here.',
    ends: 'The procedure ends here.',
    decides: 'Decision.',
    next: (target) => `Continues ${target}.`,
    answer: (label, target) => `${label}: ${target}.`,
    back: (target) => `back ${target}`,
    toStep: (number) => `to step ${number}`,
    toEnd: (name) => (name ? `ends (${name})` : 'ends'),
    inferred: 'Inferred, not written in the document:',
    unwritten: 'inferred',
    notShown: 'Not visible in the table form:',
    notUnderstood: 'Parts of the file that could not be understood:',
    drawnAnew: 'This file holds no drawing; where shapes and arrows stand was laid out by Alur.',
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
