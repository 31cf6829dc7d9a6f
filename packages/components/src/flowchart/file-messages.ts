import type { Language } from '@alur/model/text.js';

/** What only a flowchart that reads a file has to say. */
export interface FileMessages {
  readonly policyMissing: string;
  readonly unreadable: string;
  readonly atLine: (line: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly notUnderstood: string;
  readonly drawnAnew: string;
}

export const fileMessages: Readonly<Record<Language, FileMessages>> = {
  id: {
    policyMissing:
      'Diagram tidak dapat dimuat karena kebijakan keamanan halaman ini (Content-Security-Policy) belum mengizinkannya. Mintalah pengelola situs menambahkan alur-bpmn pada trusted-types. SOP tetap dapat dibaca dalam bentuk tabel.',
    unreadable: 'Berkas SOP ini tidak dapat dibaca. Perbaiki bagian berikut, lalu buka kembali.',
    atLine: (line) => `Baris ${line}: `,
    moreProblems: (count) => `dan ${count} masalah lainnya.`,
    notUnderstood: 'Bagian berkas yang tidak dapat dipahami:',
    drawnAnew: 'Berkas ini tidak memuat gambar; letak bentuk dan panah disusun oleh Alur.',
  },
  en: {
    policyMissing:
      'The diagram could not be loaded, because the security policy of this page (Content-Security-Policy) does not allow it yet. Ask whoever runs the site to add alur-bpmn to trusted-types. The SOP can still be read as a table.',
    unreadable: 'This SOP file cannot be read. Mend the following and open it again.',
    atLine: (line) => `Line ${line}: `,
    moreProblems: (count) => `and ${count} more problems.`,
    notUnderstood: 'Parts of the file that could not be understood:',
    drawnAnew: 'This file holds no drawing; where shapes and arrows stand was laid out by Alur.',
  },
};
