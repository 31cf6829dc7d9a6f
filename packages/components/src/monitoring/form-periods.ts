import type { Language } from '@alur/model/text.js';
import { monitoringMessages as words } from './messages.ts';

export const formKinds = ['monitoring', 'evaluation'] as const;

/** Monitored every six months, evaluated every year (PermenPAN-RB 35/2012). */
export type FormKind = (typeof formKinds)[number];

/** What a form is filled in for: half a calendar year, or a whole one. */
export interface FormPeriod {
  /** `2026-1`, `2026`: also what the answers are kept under. */
  readonly id: string;
  /** Epoch milliseconds, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The halves or years that a period of time touches, the latest first.
 *
 * @param midnight - of the first of a month in the agency's zone, epoch milliseconds
 */
export function formPeriods(
  kind: FormKind,
  { from, to }: { readonly from: number; readonly to: number },
  midnight: (year: number, month: number) => number,
): readonly FormPeriod[] {
  const length = kind === 'monitoring' ? 6 : 12;
  const first = new Date(from).getUTCFullYear() - 1;
  const last = new Date(to).getUTCFullYear() + 1;
  const periods: FormPeriod[] = [];
  for (let year = last; year >= first; year--) {
    for (let month = 13 - length; month >= 1; month -= length) {
      const next = month + length;
      const id = length === 12 ? `${year}` : `${year}-${month === 1 ? 1 : 2}`;
      const end = next > 12 ? midnight(year + 1, next - 12) : midnight(year, next);
      periods.push({ id, from: midnight(year, month), to: end });
    }
  }
  return periods.filter((each) => each.from < to && each.to > from);
}

export function periodName({ id }: FormPeriod, language: Language): string {
  const [year, half] = id.split('-').map(Number);
  return half === undefined
    ? words.year[language](year ?? 0)
    : words.semester[language](half, year ?? 0);
}

/** Midnights as a time zone of Indonesia has them: it has no summer time. */
export function midnightsIn(timeZone: string): (year: number, month: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  // Midnight in Greenwich is seven, eight or nine o'clock there.
  const ahead = Number(format.format(Date.UTC(2026, 0, 1)));
  return (year, month) => Date.UTC(year, month - 1, 1) - ahead * 3_600_000;
}
