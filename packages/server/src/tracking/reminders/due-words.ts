import type { Agency } from '@alur/model/generated/agency.js';
import type { LocalText } from '@alur/model/text.js';

const zones: Readonly<Record<Agency['timeZone'], string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** A deadline on the wall clock of an agency: "Senin, 9 November 2026 pukul 08.00 WITA". */
export function dueWords(due: number, timeZone: Agency['timeZone']): Required<LocalText> {
  const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const say = (locale: string, what: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...what, timeZone }).format(due);
  const zone = zones[timeZone];
  return {
    id: `${say('id-ID', date)} pukul ${say('id-ID', time)} ${zone}`,
    en: `${say('en-GB', date)} at ${say('en-GB', time)} ${zone}`,
  };
}
