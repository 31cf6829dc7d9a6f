import { describe, expect, test } from 'vitest';
import { calendarDefinition, type CalendarDefinition } from './calendar-definition.ts';
import { compileCalendar } from './compile-calendar.ts';
import { dateOfDay } from './day-of.ts';
import { compiled, nationalTables, sampleCalendar } from './testing/sample-calendars.ts';
import { workingSecondsBetween } from './working-seconds.ts';

const byLaw = calendarDefinition({ timeZone: 'Asia/Jakarta', units: [] });
const tables = (...years: number[]) => years.map((year) => ({ year, decrees: [] }));
const hours = (date: string, calendar = sampleCalendar('Asia/Jakarta')) => {
  const from = Date.parse(`${date}T00:00+07:00`);
  return (workingSecondsBetween(calendar, from, from + 86_400_000) ?? NaN) / 3600;
};

describe('hours', () => {
  test.each([
    ['a week', '2026-01-19', 7, 37.5],
    ['a week in Ramadan', '2026-02-23', 7, 32.5],
  ])('of %s are those of Perpres 21/2023', (_name, monday, days, expected) => {
    const from = Date.parse(`${monday}T00:00+07:00`);
    const worked = workingSecondsBetween(
      sampleCalendar('Asia/Jakarta'),
      from,
      from + days * 86_400_000,
    );
    expect((worked ?? NaN) / 3600).toBe(expected);
  });

  test('begin at the same time by the clock of each zone', () => {
    const opens = (['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const).map((zone) =>
      new Date((sampleCalendar(zone).opens[0] ?? NaN) * 1000).toISOString(),
    );
    expect(opens).toEqual([
      '2024-01-02T00:30:00.000Z',
      '2024-01-01T23:30:00.000Z',
      '2024-01-01T22:30:00.000Z',
    ]);
  });

  test('of 2024 to 2027 come to the working days that the decrees leave', () => {
    const { workdays } = sampleCalendar('Asia/Pontianak');
    const calendar = sampleCalendar('Asia/Pontianak');
    const byYear = [2024, 2025, 2026, 2027].map(
      (year) => workdays.filter((day) => dateOfDay(calendar, day).startsWith(`${year}`)).length,
    );
    // The joint decree of 2024 leaves 240; two presidential ones took the election days.
    expect(byYear).toEqual([238, 237, 240, 242]);
  });

  test('follow the order: special day, holiday, leave, Ramadan, week', () => {
    const calendar = sampleCalendar('Asia/Jakarta', {
      days: [
        { date: '2026-08-17', name: 'Layanan khusus', hours: ['08:00-12:00'] },
        { date: '2026-08-18', name: 'Libur daerah' },
      ],
    });
    expect(hours('2026-08-17', calendar)).toBe(4);
    expect(hours('2026-08-18', calendar)).toBe(0);
    expect(hours('2026-08-17')).toBe(0);
    expect(hours('2026-03-20')).toBe(0);
    expect(hours('2026-03-17')).toBe(6.5);
    expect(hours('2026-03-25')).toBe(7.5);
  });
});

test("a unit's own word goes before the agency's, and that before the law's, day by day", () => {
  const saturday = ['08:00-12:00'];
  const agency = {
    timeZone: 'Asia/Jakarta' as const,
    calendar: { hours: { friday: ['07:00-11:00'] }, collectiveLeave: 'closed' as const },
    units: [
      {
        id: 'loket',
        name: { id: 'Loket' },
        calendar: { hours: { saturday }, collectiveLeave: 'open' as const },
      },
    ],
  };
  const [whole, counter] = [calendarDefinition(agency), calendarDefinition(agency, 'loket')];
  expect(whole.hours).toEqual({ ...byLaw.hours, friday: ['07:00-11:00'] });
  expect(counter.hours).toEqual({ ...whole.hours, saturday });
  expect(counter.ramadanHours.saturday).toEqual(saturday);
  expect([whole.collectiveLeave, counter.collectiveLeave]).toEqual(['closed', 'open']);
  expect(compiled(counter).data.daysPerWeek).toBe(6);
});

test("an agency's dates of Ramadan stand in the place of the table's, for their year", () => {
  const ramadan = { periods: [{ from: '2026-02-18', to: '2026-03-19' }] };
  const calendar = sampleCalendar('Asia/Jakarta', { ramadan });
  expect(hours('2026-02-18', calendar)).toBe(6.5);
  expect(hours('2026-02-18')).toBe(7.5);
  expect(hours('2025-03-03', calendar)).toBe(6.5);
});

test('a later decree adds days off and withdraws them', () => {
  const decrees = [
    { basis: 'SKB 1', nationalHolidays: [{ date: '2026-06-10', name: 'Libur' }] },
    {
      basis: 'SKB 2',
      withdrawn: ['2026-06-10'],
      collectiveLeave: [{ date: '2026-06-11', name: 'Cuti' }],
    },
  ];
  const calendar = compiled(byLaw, [{ year: 2026, decrees }]);
  expect([hours('2026-06-10', calendar), hours('2026-06-11', calendar)]).toEqual([7.5, 0]);
});

test.each<[string, CalendarDefinition, ReturnType<typeof tables>, string]>([
  ['no table', byLaw, tables(), 'no-holiday-table'],
  ['a year without a table', byLaw, tables(2024, 2026), 'holiday-table-missing'],
  ['two tables of a year', byLaw, tables(2024, 2024), 'holiday-table-twice'],
  ['an unknown zone', { ...byLaw, timeZone: 'Asia/Denpasar' }, tables(2024), 'no-such-time-zone'],
])('with %s there is no calendar, but a reason', (_name, definition, given, code) => {
  expect(compileCalendar(definition, given)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('a zone that changes its clocks keeps the hours by the clock', () => {
  const always = { ...byLaw, timeZone: 'Europe/Berlin' };
  const everyDay = { ...always, hours: { ...byLaw.hours, sunday: ['00:00-24:00'] } };
  const calendar = compiled(everyDay, [{ year: 2026, decrees: [] }]);
  const sunday = Date.parse('2026-03-29T00:00+01:00');
  expect(workingSecondsBetween(calendar, sunday, sunday + 23 * 3_600_000)).toBe(23 * 3600);
  const monday = Date.parse('2026-03-30T07:30+02:00');
  expect(workingSecondsBetween(calendar, sunday + 23 * 3_600_000, monday + 60_000)).toBe(60);
});

test('the tables that ship name a decree for every day', () => {
  for (const { decrees } of nationalTables) {
    for (const { basis } of decrees) expect(basis).toMatch(/^(SKB|Keppres) /);
  }
});
