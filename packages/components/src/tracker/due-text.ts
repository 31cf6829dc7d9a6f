import type { Language } from '@alur/model/text.js';
import { zoneName } from '../time/agency-time.ts';

/** One for each language and zone: making one costs more than a row of the table. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment as short as a cell needs it, by the clock of the agency: "Sel 24 Nov 10.05 WITA", with
 * the year where it is not that of now.
 *
 * @param at - epoch milliseconds; so is `now`
 */
export function dueText(at: number, now: number, timeZone: string, language: Language): string {
  const parts = partsOf(at, timeZone, language);
  const year = parts['year'] === yearOf(now, timeZone, language) ? '' : parts['year'];
  const [hour = '', minute = ''] = [parts['hour'], parts['minute']];
  const time = `${hour}${language === 'en' ? ':' : '.'}${minute}`;
  const words = [parts['weekday'], parts['day'], parts['month'], year, time, zoneName(timeZone)];
  return words.filter(Boolean).join(' ');
}

/** What it was last asked for: all rows of a list are drawn at one and the same time. */
let thisYear = { at: NaN, timeZone: '', year: '' };

function yearOf(at: number, timeZone: string, language: Language): string {
  if (thisYear.at !== at || thisYear.timeZone !== timeZone) {
    thisYear = { at, timeZone, year: partsOf(at, timeZone, language)['year'] ?? '' };
  }
  return thisYear.year;
}

function partsOf(at: number, timeZone: string, language: Language): Record<string, string> {
  const key = `${language} ${timeZone}`;
  const format = formats.get(key) ?? shortFormat(timeZone, language);
  formats.set(key, format);
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

function shortFormat(timeZone: string, language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}
