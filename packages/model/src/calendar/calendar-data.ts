/**
 * A working calendar as it is sent to a browser: plain JSON of one or two kilobytes for several
 * years. {@link indexCalendar} makes of it what questions are asked of.
 */
export interface CalendarData {
  readonly version: 1;
  /** IANA name, to show times in. Nothing is computed from it any more. */
  readonly timeZone: string;
  /** The first day, `2024-01-01`. */
  readonly firstDate: string;
  /** When that day begins, in epoch seconds. */
  readonly start: number;
  /** How long the local days are, in seconds, as runs: `[[86400, 1461]]`. */
  readonly dayLengths: Runs;
  /** Ways to be open on a day: opening and closing in turn, in seconds since the day began. */
  readonly patterns: readonly (readonly number[])[];
  /** The pattern of each day, by its index, as runs. */
  readonly days: Runs;
  /** On how many days of an ordinary week the office is open: 5 or 6. */
  readonly daysPerWeek: number;
  readonly counting: Counting;
}

/** A value and how many days in a row have it. */
export type Runs = readonly (readonly [value: number, days: number])[];

/** What the law leaves to the agency in counting days. */
export interface Counting {
  /**
   * Whether the day on which counting starts is day 1 already. By default the next working day is:
   * "hari kerja setelah permohonan diterima secara lengkap" (UU 30/2014, Pasal 53).
   */
  readonly countFirstDay: boolean;
  /**
   * What happens to a deadline in days of the calendar that falls on a day off. By default it moves
   * to the next working day: our own reading, for nobody could keep it otherwise.
   */
  readonly onDayOff: 'next-working-day' | 'same-day';
}

export const defaultCounting: Counting = { countFirstDay: false, onDayOff: 'next-working-day' };
