import type { HolidayTable } from '../generated/holidays.ts';
import { validateHolidayTable } from '../generated/validators.js';
import type { Reading } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import { schemaProblems } from '../reading/schema-problems.ts';
import { checkHolidayTable } from './check-calendar.ts';

/**
 * A table of holidays out of parsed JSON, or everything that is wrong with it.
 *
 * @param expectedYear - the name of its file
 */
export function readHolidayTable(json: unknown, expectedYear?: string): Reading<HolidayTable> {
  const shape = schemaProblems(validateHolidayTable, json);
  if (shape.some(({ code }) => code !== 'unknown-keyword')) return { ok: false, problems: shape };
  const table = json as HolidayTable;
  const found = [
    ...shape,
    ...(expectedYear === undefined || String(table.year) === expectedYear
      ? []
      : [problem('/year', 'year-differs', { year: table.year, expected: expectedYear })]),
    ...checkHolidayTable(table),
  ];
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: table };
}
