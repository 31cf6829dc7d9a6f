import fc from 'fast-check';
import type { CalendarDefinition, DayHours } from '../calendar-definition.ts';
import { defaultCounting } from '../calendar-data.ts';
import { weekdays } from '../open-hours.ts';
import { compiled } from './sample-calendars.ts';
import { SlowCalendar } from './slow-calendar.ts';

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Up to three spans, some of which touch. */
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map((minutes) => minutes.sort((a, b) => a - b))
  .map((minutes) =>
    minutes.flatMap((open, index) => {
      const close = minutes[index + 1];
      return index % 2 === 0 && close !== undefined ? [`${time(open)}-${time(close)}`] : [];
    }),
  );

const week: fc.Arbitrary<DayHours> = fc
  .record(Object.fromEntries(weekdays.map((day) => [day, hours])))
  .map((each) => ({ ...each, wednesday: ['08:00-12:00', '12:00-15:00'] }) as unknown as DayHours);

const date = fc
  .integer({ min: 0, max: 364 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));

/** A calendar of 2025 as nobody keeps one, with the oracle of the same. */
export const randomCalendar = fc
  .record({
    timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'),
    hours: week,
    ramadanHours: week,
    days: fc.uniqueArray(
      fc.record({ date, name: fc.constant('Libur'), hours }, { requiredKeys: ['date', 'name'] }),
      { maxLength: 20, selector: (day) => day.date },
    ),
    off: fc.uniqueArray(date, { maxLength: 60 }),
    ramadan: fc
      .tuple(date, date)
      .map(([one, other]): readonly [string, string] =>
        one < other ? [one, other] : [other, one],
      ),
    onDayOff: fc.constantFrom('next-working-day' as const, 'same-day' as const),
    countFirstDay: fc.boolean(),
  })
  .map(({ off, ramadan, onDayOff, countFirstDay, ...own }) => {
    const [from, to] = ramadan;
    const definition: CalendarDefinition = {
      ...own,
      ramadanPeriods: [{ from, to }],
      collectiveLeave: 'closed',
      counting: { ...defaultCounting, onDayOff, countFirstDay },
    };
    const listed = off.map((each) => ({ date: each, name: 'Libur' }));
    const decrees = [
      { basis: 'SKB', nationalHolidays: listed.slice(20), collectiveLeave: listed.slice(0, 20) },
    ];
    return {
      definition,
      calendar: compiled(definition, [{ year: 2025, decrees }]),
      oracle: new SlowCalendar(definition, off, { from, to }),
    };
  });

/** Epoch seconds of 2025 in every zone, with room for a deadline after it. */
export const secondOf2025 = fc.integer({
  min: Date.UTC(2025, 0, 1) / 1000,
  max: Date.UTC(2025, 7, 31) / 1000,
});
