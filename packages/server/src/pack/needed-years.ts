import { readDuration } from '@alur/model/calendar/duration-text.js';
import { roughWorkingMinutes, workingDayMinutes } from '@alur/model/calendar/rough-length.js';
import type { FileProblem } from './file-problem.ts';
import type { LoadedAgency } from './in-force.ts';
import { type Placed, placeProblem } from './placed.ts';

/** At least so far ahead, in days, for the decrees come out some months before their year. */
const ahead = 60;

/**
 * Years in which applications of today may fall due, and for which there is no table of holidays.
 *
 * @param today - `2026-11-21`
 */
export function missingYears(
  { agency, permitTypes, holidays }: LoadedAgency,
  place: Omit<Placed<unknown>, 'value'>,
  today: string,
): FileProblem[] {
  // An agency that only publishes its procedures has no cases that could fall due.
  if (agency.permitTypes.length === 0) return [];
  const days = [...permitTypes.values()].map(({ serviceTime }) => {
    const duration = readDuration(serviceTime);
    const minutes = duration ? (roughWorkingMinutes(duration) ?? 0) : 0;
    return (minutes / workingDayMinutes) * (7 / 5);
  });
  const from = Date.parse(today);
  const until = new Date(from + Math.max(ahead, ...days) * 86_400_000);
  const known = new Set(holidays.map(({ year }) => year));
  const years = [];
  for (let year = new Date(from).getUTCFullYear(); year <= until.getUTCFullYear(); year++) {
    if (!known.has(year)) years.push(year);
  }
  return years.map((year) => ({
    ...placeProblem(place, {
      pointer: '/timeZone',
      code: 'holiday-table-missing',
      message: {
        id: `Tabel hari libur tahun ${year} belum ada, padahal permohonan yang masuk sekarang dapat jatuh tempo tahun itu. Tambahkan schemas/shared/holidays/${year}.json sesuai SKB.`,
        en: `There is no table of holidays for ${year}, in which applications of today may fall due. Add schemas/shared/holidays/${year}.json by the joint decree.`,
      },
    }),
    severity: 'notice',
  }));
}
