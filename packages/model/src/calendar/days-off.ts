import type { HolidayTable } from '../generated/holidays.ts';

/** Which dates of a year are off, and why: the decrees one after the other. */
export interface DaysOff {
  readonly national: ReadonlyMap<string, DayOff>;
  readonly collectiveLeave: ReadonlyMap<string, DayOff>;
}

export interface DayOff {
  readonly name: string;
  /** The number of the decree. */
  readonly basis: string;
}

export function daysOff({ decrees }: Pick<HolidayTable, 'decrees'>): DaysOff {
  const national = new Map<string, DayOff>();
  const collectiveLeave = new Map<string, DayOff>();
  for (const { basis, withdrawn = [], ...decree } of decrees) {
    for (const date of withdrawn) {
      national.delete(date);
      collectiveLeave.delete(date);
    }
    for (const { date, name } of decree.nationalHolidays ?? []) national.set(date, { name, basis });
    for (const { date, name } of decree.collectiveLeave ?? []) {
      collectiveLeave.set(date, { name, basis });
    }
  }
  return { national, collectiveLeave };
}
