import type { CalendarDefinition } from '../calendar-definition.ts';
import { weekdays } from '../open-hours.ts';

/** Hours ahead of UTC, all year and every year. */
const ahead = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
} as const;

/**
 * The oracle: asks of every minute whether the office is open in it. It shares no code with what it
 * judges but the names of the weekdays.
 */
export class SlowCalendar {
  readonly #definition: CalendarDefinition;
  readonly #off: ReadonlySet<string>;
  readonly #ramadan: { readonly from: string; readonly to: string };

  constructor(
    definition: CalendarDefinition,
    off: readonly string[],
    ramadan: { readonly from: string; readonly to: string },
  ) {
    this.#definition = definition;
    this.#off = new Set(off);
    this.#ramadan = ramadan;
  }

  /** Working seconds of the whole minutes and parts of minutes between two epoch seconds. */
  workedBetween(from: number, to: number): number {
    let worked = 0;
    for (let at = from; at < to;) {
      const next = Math.min(to, Math.floor(at / 60) * 60 + 60);
      if (this.#isOpen(at)) worked += next - at;
      at = next;
    }
    return worked;
  }

  /** The earliest second by which so many seconds, at least 1, have been worked. */
  after(from: number, seconds: number): number {
    let left = seconds;
    for (let at = from; ;) {
      const next = Math.floor(at / 60) * 60 + 60;
      if (this.#isOpen(at)) {
        if (left <= next - at) return at + left;
        left -= next - at;
      }
      at = next;
    }
  }

  /** The last second of the last open minute of the n-th working day after the day of `from`. */
  closeOfWorkday(from: number, days: number): number {
    const shift = ahead[this.#definition.timeZone as keyof typeof ahead] * 3600;
    let day = Math.floor((from + shift) / 86_400);
    for (let left = days; left > 0;) {
      day++;
      if (this.#hours(day).length > 0) left--;
    }
    let minute = (day + 1) * 1440 - 1;
    while (!this.#isOpen(minute * 60 - shift)) minute--;
    return (minute + 1) * 60 - shift;
  }

  #isOpen(second: number): boolean {
    const local = second + ahead[this.#definition.timeZone as keyof typeof ahead] * 3600;
    const day = Math.floor(local / 86_400);
    const clock = new Date(local * 1000).toISOString().slice(11, 16);
    return this.#hours(day).some((span) => {
      const [open = '', close = ''] = span.split('-');
      return open <= clock && clock < close;
    });
  }

  #hours(day: number): readonly string[] {
    const date = new Date(day * 86_400_000);
    const iso = date.toISOString().slice(0, 10);
    const special = this.#definition.days.findLast((each) => each.date === iso);
    if (special) return special.hours ?? [];
    if (this.#off.has(iso)) return [];
    const weekday = weekdays[(date.getUTCDay() + 6) % 7] ?? 'monday';
    const fasting = this.#ramadan.from <= iso && iso <= this.#ramadan.to;
    return this.#definition[fasting ? 'ramadanHours' : 'hours'][weekday];
  }
}
