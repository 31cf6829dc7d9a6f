import { numberWord, readNumberWords } from './number-words.ts';

/**
 * Durations as SOPs and service standards write them in the column Waktu: "30 Menit",
 * "1 – 20 hari kerja", "2 menit/berkas", "paling lambat 3 hari kalender setelah pengumuman".
 *
 * The grammar covers the strings of 348 signed SOPs (`testing/duration-strings.json`). What it
 * does not cover is unreadable, never guessed at. How long a working day is, only a calendar knows.
 */
export interface WrittenDuration {
  /** As the document has it. */
  readonly verbatim: string;
  /** In `unit`. Alone ("minimal 1 jam") it says nothing of how long it may take. */
  readonly min?: number | undefined;
  /** In `unit`; at least one of `min` and `max` is there. */
  readonly max?: number | undefined;
  readonly unit: DurationUnit;
  /**
   * What time counts: the agency's working hours and days; the days of the calendar; every hour of
   * the clock ("1 x 24 jam"). Where the text does not say, minutes, hours and days are working ones
   * and weeks and longer those of the calendar: our own reading, for Waktu is net working time.
   */
  readonly calendar: 'working' | 'calendar' | 'elapsed';
  /** The piece of work that it is for: `berkas`. */
  readonly per?: string | undefined;
  /** The event that it is counted from or back from, verbatim in lower case. */
  readonly anchor?: { readonly side: 'after' | 'before'; readonly event: string } | undefined;
  /** When it holds: `dengan bupati`. */
  readonly condition?: string | undefined;
}

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Longer than any document; anything above is a slip. */
const maxAmount = 99_999;

const units: Readonly<Record<string, readonly [DurationUnit, times: number]>> = {
  ...{ menit: ['minute', 1], mnt: ['minute', 1], "'": ['minute', 1] },
  ...{ jam: ['hour', 1], hari: ['day', 1], hr: ['day', 1] },
  ...{ minggu: ['week', 1], pekan: ['week', 1] },
  ...{ bulan: ['month', 1], bln: ['month', 1], triwulan: ['month', 3], semester: ['month', 6] },
  ...{ tahun: ['year', 1], thn: ['year', 1] },
};

const upTo =
  /^(?:paling (?:lambat|lama|banyak)|selambat-lambatnya|selama-lamanya|tidak lebih dari|maksimal|maksimum|maks?\b\.?|max\b\.?)\s*/;
const atLeast = /^(?:minimal|minimum|min\b\.?|paling (?:cepat|sedikit)|sekurang-kurangnya)\s*/;
const about = /^(?:±|\+\/-|kurang lebih|lebih kurang|sekitar|kira-kira|rata-rata)\s*/;

const word = `(?:${numberWord.join('|')})`;
const number = String.raw`(\d{1,5}(?:[.,]\d{1,2})?|${word}(?:\s+${word}){0,2})`;
const unit = `(${Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const to = String.raw`(?:-|s\.?\s?d\.?|s\/d|sampai(?: dengan)?|hingga)`;
const times = new RegExp(String.raw`^(\d{1,3})\s*[x×]\s*(\d{1,3})\s*${unit}(?![a-z])\s*`);
const amount = new RegExp(String.raw`^${number}(?:\s*${to}\s*${number})?\s*${unit}(?![a-z])\s*`);
const further = new RegExp(String.raw`^(dan\s+|${to}\s*)?${number}\s*${unit}(?![a-z])\s*`);
const kind = /^(kerja|efektif|kalender|takwim)(?![a-z])\s*/;
const piece =
  /^(?:\/|per\s|(?:untuk )?(?:setiap|tiap)\s)\s*([a-z][a-z ]*?)\s*(?=$|setelah\s|sejak\s|sebelum\s)/;
const anchored = /^(?:terhitung\s+)?(setelah|sesudah|sejak|sebelum)\s+(\S.*)$/;
const conditional = /^(?:dengan|oleh|apabila|jika|bila|untuk|dalam hal)\s+\S.*$/;

/**
 * Reads one duration.
 *
 * @returns undefined where the text holds anything that is not understood
 *
 * @example
 * readDuration('5 (lima) hari kalender'); // { max: 5, unit: 'day', calendar: 'calendar', … }
 * readDuration('Sesuai masa kontrak'); // undefined
 */
export function readDuration(verbatim: string): WrittenDuration | undefined {
  const text = normalised(verbatim);
  const bound = upTo.exec(text) ?? atLeast.exec(text) ?? about.exec(text);
  const length = readLength(text.slice(bound?.[0].length ?? 0));
  if (!length) return undefined;
  const rest = readRest(length.rest);
  if (!rest) return undefined;
  const { unit, calendar } = length;
  const [min, max] = atLeast.test(text) ? [length.max, undefined] : [length.min, length.max];
  return {
    verbatim,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
    calendar,
    ...rest,
  };
}

/**
 * Reads a cell that may hold several, each for its own case: "7 hari dengan bupati; 2 hari dengan
 * Kadin". Empty where any of them is unreadable.
 */
export function readDurations(verbatim: string): readonly WrittenDuration[] {
  const parts = verbatim.split(/[;\n]/).filter((part) => part.trim() !== '');
  const read = parts.flatMap((part) => readDuration(part.trim()) ?? []);
  return read.length === parts.length ? read : [];
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u2032]/g, "'")
    .replace(new RegExp(String.raw`\(\s*(?:\d{1,5}|${word}(?:\s+${word}){0,2})\s*\)`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

interface Length {
  readonly min?: number | undefined;
  readonly max: number;
  readonly unit: DurationUnit;
  readonly calendar: WrittenDuration['calendar'];
  readonly rest: string;
}

/** "1 x 24 jam", "1 jam 30 menit", "30 menit - 1 jam", "1 – 20 hari kerja". */
function readLength(text: string): Length | undefined {
  const repeated = times.exec(text);
  if (repeated) {
    const [whole, count, each, name = ''] = repeated;
    const [unit, factor] = units[name] as (typeof units)[string];
    const max = Number(count) * Number(each) * factor;
    const round = unit === 'hour' && Number(each) === 24;
    return withKind(max, unit, text.slice(whole.length), round ? 'elapsed' : undefined);
  }
  const [whole, first = '', second, name = ''] = amount.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [unit, factor] = units[name] as (typeof units)[string];
  const [one, two] = [readNumber(first), second === undefined ? undefined : readNumber(second)];
  if (one === undefined || (second !== undefined && two === undefined)) return undefined;
  const rest = text.slice(whole.length);
  if (two !== undefined) return withKind(two * factor, unit, rest, undefined, one * factor);
  return readFurther(one, unit, rest) ?? withKind(one * factor, unit, rest);
}

/** A second amount, where the two together come to minutes. */
function readFurther(amount: number, unit: DurationUnit, text: string): Length | undefined {
  const [whole, link = '', other = '', name = ''] = further.exec(text) ?? [];
  const value = readNumber(other);
  const minutes = { minute: 1, hour: 60 } as Readonly<Record<string, number>>;
  const factors = [minutes[unit], minutes[units[name]?.[0] ?? '']];
  if (whole === undefined || value === undefined) return undefined;
  const [one, two] = [amount * (factors[0] ?? NaN), value * (factors[1] ?? NaN)];
  if (Number.isNaN(one + two)) return undefined;
  const rest = text.slice(whole.length);
  const isRange = link !== '' && !link.startsWith('dan');
  return isRange
    ? withKind(two, 'minute', rest, undefined, one)
    : withKind(one + two, 'minute', rest);
}

function withKind(
  max: number,
  unit: DurationUnit,
  text: string,
  fixed?: WrittenDuration['calendar'],
  min?: number,
): Length | undefined {
  if (max > maxAmount || (min !== undefined && min > max)) return undefined;
  const [whole = '', written] = kind.exec(text) ?? [];
  const short = unit === 'minute' || unit === 'hour' || unit === 'day';
  const said = written && (/^(kerja|efektif)$/.test(written) ? 'working' : 'calendar');
  const calendar = fixed ?? (said || (short ? 'working' : 'calendar'));
  return {
    ...(min === undefined ? {} : { min }),
    max,
    unit,
    calendar,
    rest: text.slice(whole.length),
  };
}

function readNumber(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : readNumberWords(text);
}

/** What follows the length; undefined where it is not understood. */
function readRest(text: string): Pick<WrittenDuration, 'per' | 'anchor' | 'condition'> | undefined {
  const [whole = '', per] = piece.exec(text) ?? [];
  const rest = text.slice(whole.length);
  const own = per === undefined ? {} : { per };
  if (rest === '') return own;
  const [, link, event = ''] = anchored.exec(rest) ?? [];
  if (link !== undefined) {
    return { ...own, anchor: { side: link === 'sebelum' ? 'before' : 'after', event } };
  }
  return conditional.test(rest) ? { ...own, condition: rest } : undefined;
}
