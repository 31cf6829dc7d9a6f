import type { Language } from '@alur/model/text.js';

export interface DocumentMessages {
  readonly print: string;
  readonly paper: string;
  readonly actualSize: string;
  readonly fitWidth: string;
  readonly pages: (count: number, paper: string) => string;
  readonly desk: (title: string) => string;
  readonly page: (number: number, count: number) => string;
  readonly notShown: string;
  readonly noSteps: string;
  readonly printFailed: string;
}

export const messages: Readonly<Record<Language, DocumentMessages>> = {
  id: {
    print: 'Cetak',
    paper: 'Kertas',
    actualSize: 'Ukuran sebenarnya',
    fitWidth: 'Sesuaikan lebar',
    pages: (count, paper) => `${count} halaman, ${paper} mendatar`,
    desk: (title) => `Dokumen SOP ${title}`,
    page: (number, count) => `Halaman ${number} dari ${count}`,
    notShown: 'Tidak tampak pada bentuk tabel:',
    noSteps: 'SOP ini belum memiliki langkah. Tambahkan kegiatan pada alur kerjanya.',
    printFailed: 'Dokumen tidak dapat dicetak. Muat ulang halaman, lalu coba lagi.',
  },
  en: {
    print: 'Print',
    paper: 'Paper',
    actualSize: 'Actual size',
    fitWidth: 'Fit width',
    pages: (count, paper) => `${count} ${count === 1 ? 'page' : 'pages'}, ${paper} landscape`,
    desk: (title) => `SOP document ${title}`,
    page: (number, count) => `Page ${number} of ${count}`,
    notShown: 'Not visible in the table form:',
    noSteps: 'This SOP has no steps yet. Add activities to its workflow.',
    printFailed: 'The document could not be printed. Reload the page and try again.',
  },
};
