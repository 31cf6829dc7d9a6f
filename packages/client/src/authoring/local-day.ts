import type { Agency } from '@alur/model/generated/agency.js';
import { localDate } from '@alur/workflow/case/numbering.js';

/** "2026-11-21": the day on the agency's wall calendar, in a form that sorts. */
export function localDay(at: string, timeZone: Agency['timeZone']): string {
  const { year, month, day } = localDate(at, timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** Whether it is a day that there is: not "2026-02-30". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const words = new Intl.DateTimeFormat('id-ID', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});

/** "1 Desember 2026": a day as the identity part of an SOP writes it. */
export function dayInWords(day: string): string {
  return words.format(new Date(`${day}T00:00:00Z`));
}
