import {
  readDurations,
  type DurationUnit,
  type WrittenDuration,
} from '@alur/model/calendar/duration-text.js';
import type { Language } from '@alur/model/text.js';

/** How the text of a cell Waktu was understood. */
export interface UnderstoodDuration {
  readonly isUnderstood: boolean;
  readonly words: string;
}

/** @returns undefined where nothing is written, or a dash that says as much */
export function understoodDuration(
  text: string,
  language: Language,
): UnderstoodDuration | undefined {
  if (/^[\s–—-]*$/.test(text)) return undefined;
  const read = readDurations(text);
  return read.length > 0
    ? { isUnderstood: true, words: read.map((each) => sayDuration(each, language)).join('; ') }
    : { isUnderstood: false, words: notUnderstood[language] };
}

function sayDuration(duration: WrittenDuration, language: Language): string {
  const { min, max, unit, calendar, per, anchor, condition } = duration;
  const name = calendar === 'elapsed' ? '' : kinds[language][calendar];
  return [
    amount(min, max, language),
    units[language][unit],
    unit === 'minute' || unit === 'hour' || unit === 'day' ? name : '',
    per === undefined ? '' : `/ ${per}`,
    anchor === undefined ? '' : `${sides[language][anchor.side]} ${anchor.event}`,
    condition ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

function amount(min: number | undefined, max: number | undefined, language: Language): string {
  const say = (value: number) => numbers[language].format(value);
  if (max === undefined) return `≥ ${say(min ?? 0)}`;
  return min === undefined ? say(max) : `${say(min)}–${say(max)}`;
}

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID'),
  en: new Intl.NumberFormat('en-GB'),
};

const notUnderstood = {
  id: 'tidak terbaca sebagai waktu',
  en: 'cannot be read as a time',
} as const;

const units: Readonly<Record<Language, Readonly<Record<DurationUnit, string>>>> = {
  id: { minute: 'menit', hour: 'jam', day: 'hari', week: 'minggu', month: 'bulan', year: 'tahun' },
  en: {
    minute: 'minutes',
    hour: 'hours',
    day: 'days',
    week: 'weeks',
    month: 'months',
    year: 'years',
  },
};

const kinds: Readonly<Record<Language, Readonly<Record<'working' | 'calendar', string>>>> = {
  id: { working: 'kerja', calendar: 'kalender' },
  en: { working: '(working time)', calendar: '(calendar)' },
};

const sides: Readonly<Record<Language, Readonly<Record<'after' | 'before', string>>>> = {
  id: { after: 'setelah', before: 'sebelum' },
  en: { after: 'after', before: 'before' },
};
