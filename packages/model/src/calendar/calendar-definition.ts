import type { Agency, SpecialDays, UnitCalendar, WeekHours } from '../generated/agency.ts';
import { defaultCounting, type Counting } from './calendar-data.ts';
import { weekdays, type Weekday } from './open-hours.ts';

/** All that an agency and one of its units say of their working time, with what they leave to law. */
export interface CalendarDefinition {
  /** IANA name. */
  readonly timeZone: string;
  /** `["07:30-12:00", "13:00-16:00"]`; of a day off none. */
  readonly hours: DayHours;
  readonly ramadanHours: DayHours;
  /** In the place of those that the tables of the same years have. */
  readonly ramadanPeriods: readonly { readonly from: string; readonly to: string }[];
  readonly collectiveLeave: 'closed' | 'open';
  /** Before all else; of two for one date the later. */
  readonly days: SpecialDays;
  readonly counting: Counting;
}

export type DayHours = Readonly<Record<Weekday, readonly string[]>>;

/**
 * The hours of Perpres 21/2023: 37 h 30 min a week from 07.30, and 32 h 30 min in Ramadan from
 * 08.00, breaks of 60 and 30 minutes, on Fridays of 90 and 60. Where within the day the breaks lie
 * it does not say; that is practice.
 */
const ordinary = ['07:30-12:00', '13:00-16:00'];
const ramadan = ['08:00-12:00', '12:30-15:00'];
export const hoursByLaw: DayHours = {
  ...{ monday: ordinary, tuesday: ordinary, wednesday: ordinary, thursday: ordinary },
  ...{ friday: ['07:30-11:30', '13:00-16:30'], saturday: [], sunday: [] },
};
export const ramadanHoursByLaw: WeekHours = {
  ...{ monday: ramadan, tuesday: ramadan, wednesday: ramadan, thursday: ramadan },
  friday: ['08:00-11:30', '12:30-15:30'],
};

/**
 * What holds for a unit, or for the agency itself: what the unit says goes before what the agency
 * says, and that before Perpres 21/2023, weekday by weekday.
 */
export function calendarDefinition(
  { timeZone, calendar = {}, units }: Pick<Agency, 'timeZone' | 'calendar' | 'units'>,
  unit?: string,
): CalendarDefinition {
  const own: UnitCalendar = units.find(({ id }) => id === unit)?.calendar ?? {};
  const hours = { ...hoursByLaw, ...calendar.hours, ...own.hours };
  const ramadanHours = {
    ...ramadanHoursByLaw,
    ...calendar.ramadan?.hours,
    ...own.ramadan?.hours,
  };
  return {
    timeZone,
    hours: eachDay((day) => hours[day] ?? []),
    ramadanHours: eachDay((day) => ramadanHours[day] ?? hours[day] ?? []),
    ramadanPeriods: own.ramadan?.periods ?? calendar.ramadan?.periods ?? [],
    collectiveLeave: own.collectiveLeave ?? calendar.collectiveLeave ?? 'closed',
    days: [...(calendar.days ?? []), ...(own.days ?? [])],
    counting: {
      countFirstDay: calendar.counting?.countFirstDay ?? defaultCounting.countFirstDay,
      onDayOff: calendar.counting?.onDayOff ?? defaultCounting.onDayOff,
    },
  };
}

function eachDay(hours: (day: Weekday) => readonly string[]): DayHours {
  return Object.fromEntries(weekdays.map((day) => [day, hours(day)])) as unknown as DayHours;
}
