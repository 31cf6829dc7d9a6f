import { answerAt } from '@alur/model/form/answers.js';
import type { FormField } from '@alur/model/form/form-fields.js';
import type { Agency } from '@alur/model/generated/agency.js';
import { say } from '@alur/model/text.js';

/** An answer in Indonesian words, as it is printed. Empty where nothing was answered. */
export function answerText(field: FormField, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (Array.isArray(value)) return value.map((each) => optionText(field, each)).join('; ');
  if (typeof value === 'number') return numberText(field, value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return field.widget === 'date' ? dateText(value) : withUnit(field, optionText(field, value));
}

/** The answer to a field of a repeated group, within one entry of it. */
export function entryText(rows: FormField, field: FormField, entry: unknown): string {
  return answerText(field, answerAt(entry, field.pointer.slice(rows.pointer.length)));
}

function optionText({ text }: FormField, value: unknown): string {
  const option = text.options?.[String(value)];
  return option ? say(option, 'id') : String(value);
}

function numberText(field: FormField, value: number): string {
  const digits = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 }).format(value);
  return field.widget === 'money' ? `Rp ${digits}` : withUnit(field, digits);
}

function withUnit({ text }: FormField, words: string): string {
  return text.unit ? `${words} ${say(text.unit, 'id')}` : words;
}

/** `1988-08-14` becomes `14 Agustus 1988`; what is no date stays as it is. */
function dateText(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Codes that Indonesians know their three time zones by. */
const zoneCodes: Readonly<Record<Agency['timeZone'], string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** A moment on the agency's clock: `21 November 2026 pukul 20.09 WITA`. */
export function momentText(at: string, timeZone: Agency['timeZone']): string {
  const words = new Intl.DateTimeFormat('id-ID', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(at));
  return `${words} ${zoneCodes[timeZone]}`;
}
