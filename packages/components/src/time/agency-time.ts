import type { Language } from '@alur/model/text.js';

/** What the clocks of an agency's time zone are called in Indonesia. There is no summer time. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/**
 * A moment as the agency's office clock shows it: "21 November 2026 pukul 10.32 WITA".
 *
 * @param iso - ISO 8601, UTC
 * @param timeZone - the agency's, an IANA name
 */
export function dateAndTime(iso: string, timeZone: string, language: Language): string {
  const at = language === 'en' ? 'at' : 'pukul';
  return `${date(iso, timeZone, language)} ${at} ${clock(iso, timeZone, language)}`;
}

/** Only the day: "21 November 2026". */
export function date(iso: string, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone }).format(
    new Date(iso),
  );
}

/** Only the hour: "10.32 WITA". */
export function clock(iso: string, timeZone: string, language: Language): string {
  const time = new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(iso));
  const zone = zoneName(timeZone);
  return zone ? `${time} ${zone}` : time;
}

/** "WITA"; empty for a zone outside Indonesia. */
export function zoneName(timeZone: string): string {
  return zoneNames[timeZone] ?? '';
}

function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : 'id-ID';
}
