import { describe, expect, test } from 'vitest';
import type { Agency } from '../generated/agency.ts';
import { checkCalendar } from './check-calendar.ts';
import { readHolidayTable } from './read-holiday-table.ts';

type Calendar = NonNullable<Agency['calendar']>;
const codes = (calendar: Calendar) =>
  checkCalendar({ timeZone: 'Asia/Jakarta', calendar, units: [] }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
const closed = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] };

describe('an agency', () => {
  test.each<[string, Calendar, string[]]>([
    ['nothing', {}, []],
    ['touching hours', { hours: { monday: ['08:00-12:00', '12:00-15:00'] } }, []],
    [
      'overlapping hours',
      { hours: { monday: ['08:00-12:30', '12:00-15:00'] } },
      ['/calendar/hours/monday/1 hours-in-disorder'],
    ],
    [
      'hours that end before they begin',
      { ramadan: { hours: { friday: ['15:00-08:00'] } } },
      ['/calendar/ramadan/hours/friday/0 hours-in-disorder'],
    ],
    ['a week without a day', { hours: closed }, ['/calendar/hours never-open']],
    [
      'Ramadan that ends before it begins',
      { ramadan: { periods: [{ from: '2026-03-20', to: '2026-02-19' }] } },
      ['/calendar/ramadan/periods/0 dates-reversed'],
    ],
    [
      'a Ramadan of three months',
      { ramadan: { periods: [{ from: '2026-02-19', to: '2026-05-20' }] } },
      ['/calendar/ramadan/periods/0 period-too-long'],
    ],
    [
      'days that are not there or stand twice',
      {
        days: [
          { date: '2026-02-30', name: 'Libur' },
          { date: '2026-11-27', name: 'Pilkada' },
          { date: '2026-11-27', name: 'Pilkada', hours: ['09:00-08:00'] },
        ],
      },
      [
        '/calendar/days/0/date no-such-date',
        '/calendar/days/2/date duplicate-date',
        '/calendar/days/2/hours/0 hours-in-disorder',
      ],
    ],
  ])('may say %s', (_name, calendar, expected) => {
    expect(codes(calendar)).toEqual(expected);
  });

  test('is told of a mistake of a unit at its place', () => {
    const units = [
      { id: 'loket', name: { id: 'Loket' }, calendar: { hours: { friday: ['9:0'] } } },
    ];
    units[0]!.calendar.hours.friday = ['12:00-12:00'];
    const found = checkCalendar({ timeZone: 'Asia/Jakarta', units });
    expect(found).toMatchObject([{ pointer: '/units/0/calendar/hours/friday/0' }]);
  });
});

describe('a table of holidays', () => {
  const day = (date: string) => ({ date, name: 'Libur' });
  const decree = { basis: 'SKB 1', nationalHolidays: [day('2026-01-01')] };
  test.each<[string, object, string[]]>([
    ['one decree', { decrees: [decree] }, []],
    ['no decree', { decrees: [] }, ['/decrees too-few']],
    [
      'another year than its file',
      { year: 2027, decrees: [{ basis: 'x' }] },
      ['/year year-differs'],
    ],
    [
      'a date of another year',
      { decrees: [{ basis: 'x', collectiveLeave: [day('2025-12-31')] }] },
      ['/decrees/0/collectiveLeave/0/date not-of-this-year'],
    ],
    [
      'a date twice',
      { decrees: [decree, decree] },
      ['/decrees/1/nationalHolidays/0/date duplicate-date'],
    ],
    [
      'a date that is not there',
      { decrees: [{ basis: 'x', nationalHolidays: [day('2026-02-29')] }] },
      ['/decrees/0/nationalHolidays/0/date no-such-date'],
    ],
    [
      'a withdrawal of what was no day off',
      { decrees: [decree, { basis: 'x', withdrawn: ['2026-01-02'] }] },
      ['/decrees/1/withdrawn/0 not-a-day-off'],
    ],
    ['a withdrawal', { decrees: [decree, { basis: 'x', withdrawn: ['2026-01-01'] }] }, []],
    [
      'a reversed Ramadan',
      { decrees: [decree], ramadan: { from: '2026-03-20', to: '2026-02-19' } },
      ['/ramadan dates-reversed'],
    ],
    [
      'a date of another form',
      { decrees: [{ basis: 'x', withdrawn: ['1/1/2026'] }] },
      ['/decrees/0/withdrawn/0 wrong-form'],
    ],
  ])('may have %s', (_name, edits, expected) => {
    const reading = readHolidayTable({ year: 2026, ...edits }, '2026');
    const found = reading.ok ? [] : reading.problems;
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});
