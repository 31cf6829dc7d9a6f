import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHolidayTable } from '@alur/model/calendar/read-holiday-table.js';
import type { Agency } from '@alur/model/generated/agency.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPack } from './load-pack.ts';
import { PackCopy, repository } from './testing/pack-copy.ts';
import { shownJson } from './testing/shown-json.ts';
import { workingCalendar } from './working-calendar.ts';

const page = await readFile(join(repository, 'docs/working-calendar.md'), 'utf8');

const shown = (name: string) => shownJson(page, name);

let copy: PackCopy;
beforeEach(async () => {
  copy = await PackCopy.make();
});
afterEach(async () => copy.remove());

it('shows a working time and a clock that an agency can copy', async () => {
  await copy.changeJson('schemas/denpasar/agency.json', (agency: Record<string, unknown>) => {
    const [counter] = shown('units') as Agency['units'];
    agency['calendar'] = shown('calendar');
    agency['caseClock'] = shown('caseClock');
    (agency['units'] as unknown[])[0] = counter;
  });
  await copy.write(
    'schemas/shared/holidays/2028.json',
    JSON.stringify(shown('holidays/2028.json')),
  );
  const { agencies, problems } = await loadPack(copy.root);
  expect(problems).toEqual([]);
  const [loaded] = agencies;
  if (!loaded) return expect.unreachable();
  expect(loaded.holidays.at(-1)?.year).toBe(2028);
  const days = [undefined, 'front-office'].map(
    (unit) => workingCalendar(loaded, unit)?.data.daysPerWeek,
  );
  expect(days).toEqual([5, 6]);
});

it('shows a table that is right for its year', () => {
  expect(readHolidayTable(shown('holidays/2028.json'), '2028').ok).toBe(true);
});

it.each([
  ['agency', ['calendar', 'caseClock', 'WeekHours', 'RamadanHours', 'SpecialDays']],
  ['holidays', undefined],
])('explains every key of working time in the %s files', async (name, parts) => {
  const file = join(repository, `schemas/meta/${name}.schema.json`);
  const schema = JSON.parse(await readFile(file, 'utf8')) as Schema;
  const described = { ...schema.properties, ...schema.$defs };
  const keys = (parts ?? Object.keys(described)).flatMap((part) => [
    ...(parts ? [] : [part]),
    ...keysOf(described[part]),
  ]);
  const own = Object.keys(schema.$defs);
  const isShown = (key: string) => page.includes(`\`${key}\``) || page.includes(`"${key}"`);
  const unexplained = keys.filter((key) => !own.includes(key) && !isShown(key));
  expect(unexplained).toEqual([]);
});

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** The keys that a schema gives to the objects it describes, at any depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]: [string, unknown]) =>
    keyword === 'properties'
      ? Object.entries(inner as object).flatMap(([key, of]) => [key, ...keysOf(of)])
      : keysOf(inner),
  );
}
