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
    amount(min, max, unit, language),
    unit === 'minute' || unit === 'hour' || unit === 'day' ? name : '',
    per === undefined ? '' : `/ ${per}`,
    anchor === undefined ? '' : `${sides[language][anchor.side]} ${anchor.event}`,
    condition ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

function amount(
  min: number | undefined,
  max: number | undefined,
  unit: DurationUnit,
  language: Language,
): string {
  const { plain, ofUnit } = numbers[language];
  if (max === undefined) return `≥ ${ofUnit[unit].format(min ?? 0)}`;
  const most = ofUnit[unit].format(max);
  return min === undefined ? most : `${plain.format(min)}–${most}`;
}

/** Made once: each takes longer than all that it says. */
const numbers = { id: numbersIn('id-ID'), en: numbersIn('en-GB') };

function numbersIn(locale: string) {
  const of = (unit: DurationUnit) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return {
    plain: new Intl.NumberFormat(locale),
    ofUnit: {
      ...{ minute: of('minute'), hour: of('hour'), day: of('day') },
      ...{ week: of('week'), month: of('month'), year: of('year') },
    },
  };
}

const notUnderstood = {
  id: 'tidak terbaca sebagai waktu',
  en: 'cannot be read as a time',
} as const;

const kinds: Readonly<Record<Language, Readonly<Record<'working' | 'calendar', string>>>> = {
  id: { working: 'kerja', calendar: 'kalender' },
  en: { working: '(working time)', calendar: '(calendar)' },
};

const sides: Readonly<Record<Language, Readonly<Record<'after' | 'before', string>>>> = {
  id: { after: 'setelah', before: 'sebelum' },
  en: { after: 'after', before: 'before' },
};
