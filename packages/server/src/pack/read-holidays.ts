import { readHolidayTable } from '@alur/model/calendar/read-holiday-table.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { FileProblem } from './file-problem.ts';
import type { PackFolder } from './pack-folder.ts';
import { readDefinition } from './read-definition.ts';

/** Tables of holidays by their year, which is the name of the file; undefined where one is broken. */
export type HolidayTables = ReadonlyMap<string, HolidayTable | undefined>;

/** @param path - `schemas/shared` for the country, `schemas/<agency>` for an agency's own */
export async function readHolidays(
  folder: PackFolder,
  path: string,
): Promise<{ readonly tables: HolidayTables; readonly problems: readonly FileProblem[] }> {
  const tables = new Map<string, HolidayTable | undefined>();
  const problems: FileProblem[] = [];
  for (const name of await folder.list(`${path}/holidays`)) {
    if (!name.endsWith('.json')) continue;
    const year = name.slice(0, -'.json'.length);
    const read = await readDefinition(folder, `${path}/holidays/${name}`, (json) =>
      readHolidayTable(json, year),
    );
    tables.set(year, read.ok ? read.placed.value : undefined);
    if (!read.ok) problems.push(...read.problems);
  }
  return { tables, problems };
}

/**
 * The tables that hold for an agency, by year. Its own stand in the place of the country's, also a
 * broken one: then the year has none, rather than one that the agency does not follow.
 */
export function tablesInForce(national: HolidayTables, own: HolidayTables): HolidayTable[] {
  return [...new Map([...national, ...own]).values()]
    .filter((table) => table !== undefined)
    .sort((a, b) => a.year - b.year);
}
