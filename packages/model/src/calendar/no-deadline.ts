import type { LocalText } from '../text.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';

/** Why a duration gives no deadline, or no time used. Nothing is ever guessed instead. */
export interface NoDeadline {
  readonly at: undefined;
  readonly code: NoDeadlineCode;
  /** What is the matter and what to do. */
  readonly message: Required<LocalText>;
}

export type NoDeadlineCode = keyof typeof texts;

export function noDeadline(code: NoDeadlineCode, what = ''): NoDeadline {
  return { at: undefined, code, message: texts[code](what) };
}

/**
 * The calendar has no table of holidays for the year that would be needed.
 *
 * @param at - the instant that it does not cover, in epoch milliseconds; later than its end unless
 *   said
 */
export function outsideCalendar(calendar: CompiledCalendar, at?: number): NoDeadline {
  const { data, dayStarts } = calendar;
  const offset = Date.parse(data.firstDate) - data.start * 1000;
  const end = (dayStarts.at(-1) ?? 0) * 1000;
  const missing = at !== undefined && at < data.start * 1000 ? at : end;
  return noDeadline('outside-calendar', String(new Date(missing + offset).getUTCFullYear()));
}

const texts = {
  'outside-calendar': (year) => ({
    id: `Tabel hari libur tahun ${year} belum ada. Tambahkan berkas holidays/${year}.json sesuai SKB, lalu hitung ulang.`,
    en: `There is no table of holidays for ${year} yet. Add holidays/${year}.json by the joint decree, then compute again.`,
  }),
  'clock-not-started': () => ({
    id: 'Waktu belum berjalan: berkas belum dinyatakan lengkap.',
    en: 'Time does not run yet: the file has not been found complete.',
  }),
  'clock-paused': () => ({
    id: 'Waktu sedang berhenti. Batas waktunya diketahui setelah waktu berjalan lagi.',
    en: 'The clock stands still. When this is due is known once it runs again.',
  }),
  unreadable: (text) => ({
    id: `“${text}” tidak terbaca sebagai lama waktu. Tulis misalnya “3 hari kerja” atau “30 menit”.`,
    en: `“${text}” cannot be read as a length of time. Write it as “3 hari kerja” or “30 menit”.`,
  }),
  'no-upper-bound': (text) => ({
    id: `“${text}” tidak menyebut batas paling lama. Tulis batasnya, misalnya “paling lama 3 hari kerja”.`,
    en: `“${text}” gives no upper limit. Write one, such as “paling lama 3 hari kerja”.`,
  }),
  'event-unknown': (event) => ({
    id: `Waktu ini dihitung dari peristiwa “${event}” yang belum tercatat. Catat kapan peristiwa itu terjadi.`,
    en: `This time is counted from the event “${event}”, which is not on record. Record when it happened.`,
  }),
  'not-counted-back': (text) => ({
    id: `“${text}” tidak dapat dihitung mundur. Tulis dalam hari kerja atau hari kalender sebelum peristiwanya.`,
    en: `“${text}” cannot be counted back. Write it in working days or calendar days before the event.`,
  }),
  'not-whole-days': (text) => ({
    id: `“${text}” tidak habis dibagi dalam hari. Tulis dalam hari, minggu, atau bulan yang utuh.`,
    en: `“${text}” does not come to whole days. Write it in whole days, weeks or months.`,
  }),
} satisfies Readonly<Record<string, (what: string) => Required<LocalText>>>;
