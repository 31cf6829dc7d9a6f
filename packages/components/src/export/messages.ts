import type { Language } from '@alur/model/text.js';
import type { ExportFormat } from './formats.ts';

export interface ExportMessages {
  readonly download: string;
  readonly names: Readonly<Record<ExportFormat, string>>;
  /** What each is for. */
  readonly uses: Readonly<Record<ExportFormat, string>>;
  readonly making: (format: ExportFormat) => string;
  readonly failed: string;
}

const names = { pdf: 'PDF', docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)', svg: 'SVG', png: 'PNG' };

export const exportMessages: Readonly<Record<Language, ExportMessages>> = {
  id: {
    download: 'Unduh',
    names,
    uses: {
      pdf: 'untuk dicetak dan dibagikan',
      docx: 'untuk disunting',
      xlsx: 'untuk disunting',
      svg: 'gambar yang tetap tajam',
      png: 'gambar biasa',
    },
    making: (format) => `Berkas ${names[format]} sedang dibuat…`,
    failed: 'Berkas tidak dapat dibuat. Periksa sambungan internet Anda, lalu coba lagi.',
  },
  en: {
    download: 'Download',
    names,
    uses: {
      pdf: 'to print and share',
      docx: 'to edit',
      xlsx: 'to edit',
      svg: 'a picture that stays sharp',
      png: 'a plain picture',
    },
    making: (format) => `Making the ${names[format]} file…`,
    failed: 'The file could not be made. Check your internet connection and try again.',
  },
};
