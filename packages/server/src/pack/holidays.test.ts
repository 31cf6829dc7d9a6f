import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import { workingDaysBetween } from '@alur/model/calendar/working-days.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPack } from './load-pack.ts';
import { PackCopy, repository } from './testing/pack-copy.ts';
import { workingCalendar } from './working-calendar.ts';

const agency = 'schemas/denpasar/agency.json';
const own = 'schemas/denpasar/holidays';
let copy: PackCopy;
beforeEach(async () => {
  copy = await PackCopy.make();
});
afterEach(async () => copy.remove());

async function load(today?: string) {
  const { agencies, problems } = await loadPack(copy.root, today === undefined ? {} : { today });
  const [loaded] = agencies;
  if (!loaded) throw new Error('The agency is not served.');
  return { loaded, problems: problems.map(({ file, severity, code }) => [file, severity, code]) };
}

const at = (local: string) => Date.parse(`${local}+08:00`);

describe('the holidays of a pack', () => {
  it('are those of the country, for every agency', async () => {
    const { agencies } = await loadPack(repository);
    for (const loaded of agencies) {
      expect(loaded.holidays.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
      expect(workingCalendar(loaded)?.data.timeZone).toBe(loaded.agency.timeZone);
    }
  });

  it("give way, year by year, to the agency's own", async () => {
    const table: HolidayTable = {
      year: 2026,
      decrees: [{ basis: 'SE', nationalHolidays: [{ date: '2026-11-24', name: 'Libur daerah' }] }],
    };
    await mkdir(join(copy.root, own));
    await copy.write(`${own}/2026.json`, JSON.stringify(table));
    const { loaded, problems } = await load();
    expect(problems).toEqual([]);
    expect(loaded.holidays.map(({ decrees }) => decrees[0]?.basis.slice(0, 3))).toEqual([
      'SKB',
      'SKB',
      'SE',
      'SKB',
    ]);
    const calendar = workingCalendar(loaded);
    if (!calendar) return expect.unreachable();
    // From Monday 23 to Wednesday 25 there is only Wednesday left.
    expect(workingDaysBetween(calendar, at('2026-11-23T09:00'), at('2026-11-25T09:00'))).toBe(1);
  });

  it('leave a year without any where its own table is broken, and say so', async () => {
    await mkdir(join(copy.root, own));
    await copy.write(`${own}/2026.json`, '{ "year": 2027, "decrees": [{ "basis": "SE" }] }');
    const { loaded, problems } = await load();
    expect(problems).toEqual([[`${own}/2026.json`, 'error', 'year-differs']]);
    expect(loaded.holidays.map(({ year }) => year)).toEqual([2024, 2025, 2027]);
    // A calendar has no holes: it begins after the year that is missing.
    expect(workingCalendar(loaded)?.data.firstDate).toBe('2027-01-01');
  });

  it('may be missing altogether: then there is no calendar, but the agency is served', async () => {
    await rm(join(copy.root, 'schemas/shared/holidays'), { recursive: true });
    const { loaded, problems } = await load();
    expect(problems).toEqual([]);
    expect(workingCalendar(loaded)).toBeUndefined();
  });
});

describe('a year without a table', () => {
  const missing = [agency, 'notice', 'holiday-table-missing'];

  it.each([
    ['2027-10-01', []],
    // Sixty days on it is 2028.
    ['2027-11-15', [missing]],
    ['2028-03-01', [missing]],
    ['2023-12-01', [missing]],
  ])('is noted on %s', async (today, expected) => {
    const { problems } = await load(today);
    expect(problems).toEqual(expected);
  });

  it('is noted earlier where a permit promises a long time', async () => {
    await copy.replace('schemas/denpasar/reklame.json', '"5 hari kerja"', '"12 bulan"');
    expect((await load('2027-03-01')).problems).toEqual([missing]);
  });
});

describe("a unit's working time", () => {
  it("is compiled from its own hours, and is the agency's where it has none", async () => {
    await copy.changeJson(agency, (json: { units: { calendar?: object }[] }) => {
      json.units[0]!.calendar = { hours: { saturday: ['08:00-12:00'] } };
    });
    const { loaded } = await load();
    const [counter, office] = loaded.agency.units.map(({ id }) => workingCalendar(loaded, id));
    expect([counter?.data.daysPerWeek, office?.data.daysPerWeek]).toEqual([6, 5]);
    expect(office).toBe(workingCalendar(loaded));
  });

  it.each([
    ['overlapping breaks', '["08:00-12:30", "12:00-15:00"]', 'hours-in-disorder'],
    ['hours of another form', '["8.00-12.00"]', 'wrong-form'],
  ])('with %s is told of at its line', async (_name, hours, code) => {
    await copy.replace(agency, '"monday": ["07:30-12:00", "13:00-16:00"]', `"monday": ${hours}`);
    const { problems } = await loadPack(copy.root);
    const line = await copy.lineOf(agency, '"monday"');
    expect(problems.map((each) => [each.line, each.code])).toEqual([[line, code]]);
  });
});
