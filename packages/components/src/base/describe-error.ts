import { ServiceError } from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';
import { report, troubleOf } from './trouble.ts';

/** What to show for anything that a service call rejected with; the console is told, once. */
export function describeError(error: unknown): Required<LocalText> {
  const code = troubleOf(error);
  if (code) report(code, error instanceof ServiceError ? error.code : '');
  if (error instanceof ServiceError) return error.text;
  return {
    id: 'Terjadi gangguan di halaman ini. Muat ulang halaman, lalu coba lagi.',
    en: 'Something went wrong on this page. Reload it and try again.',
  };
}
