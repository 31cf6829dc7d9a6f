import type { Language } from '@alur/model/text.js';

const locale = (language: Language): string => (language === 'en' ? 'en-GB' : 'id-ID');

export interface Figures {
  readonly count: (value: number) => string;
  /** "87 %"; "—" where nothing could be assessed. */
  readonly share: (value: number | undefined) => string;
  /** "1,4 jam", "35 menit". */
  readonly minutes: (minutes: number) => string;
  /** "2 hari", of a time on the clock in milliseconds. */
  readonly age: (milliseconds: number) => string;
  /** "Nov 26" of `2026-11`. */
  readonly month: (month: string) => string;
}

const known = new Map<Language, Figures>();

/** How figures are written in a language. */
export function figuresIn(language: Language): Figures {
  const made = known.get(language) ?? makeFigures(language);
  known.set(language, made);
  return made;
}

function makeFigures(language: Language): Figures {
  const whole = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 });
  const months = new Intl.DateTimeFormat(locale(language), {
    ...{ month: 'short', year: '2-digit', timeZone: 'UTC' },
  });
  const say = (id: string, en: string): string => (language === 'en' ? en : id);
  return {
    count: (value) => whole.format(value),
    share: (value) => (value === undefined ? '—' : `${whole.format(value * 100)} %`),
    minutes: (minutes) =>
      minutes < 90
        ? `${whole.format(minutes)} ${say('menit', 'min')}`
        : `${tenth.format(minutes / 60)} ${say('jam', 'h')}`,
    age: (milliseconds) => {
      const hours = milliseconds / 3_600_000;
      return hours < 36
        ? `${whole.format(hours)} ${say('jam', 'h')}`
        : `${whole.format(hours / 24)} ${say('hari', 'd')}`;
    },
    month: (month) => months.format(Date.parse(`${month}-01T00:00:00Z`)),
  };
}
