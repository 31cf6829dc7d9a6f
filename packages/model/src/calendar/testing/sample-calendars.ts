import { readFileSync } from 'node:fs';
import type { HolidayTable } from '../../generated/holidays.ts';
import type { CalendarDefinition } from '../calendar-definition.ts';
import { calendarDefinition } from '../calendar-definition.ts';
import { compileCalendar } from '../compile-calendar.ts';
import type { CompiledCalendar } from '../compiled-calendar.ts';
import { readHolidayTable } from '../read-holiday-table.ts';

const folder = new URL('../../../../../schemas/shared/holidays/', import.meta.url);

/** The tables of the country, as they ship. */
export const nationalTables: readonly HolidayTable[] = [2024, 2025, 2026, 2027].map((year) => {
  const json = JSON.parse(readFileSync(new URL(`${year}.json`, folder), 'utf8')) as unknown;
  const table = readHolidayTable(json, String(year));
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
});

type Zone = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura';
type Own = Parameters<typeof calendarDefinition>[0]['calendar'];

/** The calendar of an agency with these differences from Perpres 21/2023. */
export function sampleCalendar(timeZone: Zone, calendar: Own = {}): CompiledCalendar {
  return compiled(calendarDefinition({ timeZone, calendar, units: [] }));
}

export function compiled(
  definition: CalendarDefinition,
  tables: readonly Pick<HolidayTable, 'year' | 'decrees' | 'ramadan'>[] = nationalTables,
): CompiledCalendar {
  const reading = compileCalendar(definition, tables);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
