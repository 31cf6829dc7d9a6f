import type { Language } from '@alur/model/text.js';

const units = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
] as const;

/**
 * How long ago something was, in its largest whole unit: "3 jam yang lalu". Elapsed time, not
 * working time. A moment ahead of `now` (a clock that runs fast) counts as now.
 *
 * @param iso - ISO 8601, UTC
 * @param now - milliseconds since 1970
 */
export function elapsed(iso: string, now: number, language: Language): string {
  const passed = Math.max(0, now - Date.parse(iso));
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  for (const { unit, milliseconds } of units) {
    if (passed >= milliseconds) return words.format(-Math.floor(passed / milliseconds), unit);
  }
  return language === 'en' ? 'just now' : 'baru saja';
}
