import { describe, expect, test } from 'vitest';
import { deadlineOf } from './deadline.ts';
import { readDuration, type WrittenDuration } from './duration-text.ts';
import { sampleCalendar } from './testing/sample-calendars.ts';
import { secondsLate, timeUsed } from './time-used.ts';

/**
 * A year in each time zone, worked by hand with the decrees beside it. Hours of Perpres 21/2023:
 * Mon-Thu 07:30-12:00 and 13:00-16:00, Fri 07:30-11:30 and 13:00-16:30; in Ramadan Mon-Thu
 * 08:00-12:00 and 12:30-15:00, Fri 08:00-11:30 and 12:30-15:30.
 */
type Row = readonly [start: string, duration: string, deadline: string, how: string];

function check(calendar: ReturnType<typeof sampleCalendar>, offset: string, rows: readonly Row[]) {
  test.each(rows)('%s, "%s": %s (%s)', (start, text, expected) => {
    const instant = (local: string) => Date.parse(`${local.replace(' ', 'T')}${offset}`);
    const duration = readDuration(text) as WrittenDuration;
    const deadline = deadlineOf(calendar, instant(start), duration);
    expect(deadline).toMatchObject({ at: instant(expected) });
    const due = deadline.at ?? NaN;
    expect(secondsLate(calendar, deadline, due)).toBe(0);
    const used = timeUsed(calendar, duration, instant(start), due);
    if ('code' in used) throw new Error(used.code);
    // A norm of calendar days that moved was kept with the fewest days that come to the same.
    if (deadline.at !== undefined && deadline.kind === 'calendar-days') {
      expect(used.value).toBeLessThanOrEqual(duration.max ?? 0);
    } else expect(used.value).toBeCloseTo(duration.max ?? 0, 9);
  });
}

describe('WIB 2026, five days: Imlek 16-17 Feb, Ramadan 19 Feb-20 Mar, Nyepi and Lebaran 18-24 Mar', () => {
  check(sampleCalendar('Asia/Jakarta'), '+07:00', [
    ['2026-01-05 08:00', '30 menit', '2026-01-05 08:30', 'within a morning'],
    ['2026-01-05 11:45', '30 menit', '2026-01-05 13:15', '15 min to the break, 15 after it'],
    ['2026-01-09 11:15', '1 jam', '2026-01-09 13:45', 'on a Friday the break is from 11:30'],
    ['2026-01-09 16:15', '30 menit', '2026-01-12 07:45', 'Friday closes 16:30, then Monday'],
    ['2026-01-10 10:00', '1 hari kerja', '2026-01-12 16:00', 'begun on a Saturday'],
    ['2026-01-15 09:00', '1 hari kerja', '2026-01-19 16:00', 'Fri 16 Isra Mikraj'],
    ['2026-01-05 10:00', '0 hari kerja', '2026-01-05 16:00', 'the same day'],
    // Half of 7 h 30 min of Tuesday: 3 h 45 min from 07:30.
    ['2026-01-05 10:00', '0,5 hari kerja', '2026-01-06 11:15', 'half of the next day'],
    // Mon 16 leave, Tue 17 Imlek, Wed 18 is day 1, Thu 19 day 2 and the first of Ramadan.
    ['2026-02-13 10:00', '2 hari kerja', '2026-02-19 15:00', 'Imlek, into Ramadan'],
    ['2026-02-19 11:50', '1 jam', '2026-02-19 13:20', '10 min, a break of 30 min, 50 min'],
    ['2026-02-20 15:00', '1 jam', '2026-02-23 08:30', 'a Friday in Ramadan closes 15:30'],
    // Wed 18 to Tue 24 March off; Wed 25 is day 1, Thu 26 day 2, Fri 27 day 3.
    ['2026-03-17 09:00', '3 hari kerja', '2026-03-27 16:30', 'over Nyepi and Lebaran'],
    // 30 min to 15:00 in Ramadan; 60 min from 07:30 after it.
    ['2026-03-17 14:30', '90 menit', '2026-03-25 08:30', 'from Ramadan hours into ordinary ones'],
    ['2026-03-16 10:00', '2 hari kalender', '2026-03-25 23:59:59', 'Wed 18 is off: moves'],
    ['2026-03-18 10:00', '2 x 24 jam', '2026-03-20 10:00', 'the clock knows no Nyepi'],
    // Thu 2 April is day 1, Fri 3 off, 6-10 days 2-6, 13-17 7-11, 20-24 12-16, 27-30 17-20.
    ['2026-04-01 08:00', '1 – 20 hari kerja', '2026-04-30 16:00', 'a range by its upper end'],
    // Wed 13 day 1; Thu 14 off, Fri 15 leave; Mon 18 to Thu 21 are days 2 to 5.
    ['2026-05-12 09:00', '5 (lima) hari kerja', '2026-05-21 16:00', 'over Kenaikan'],
    // 28 February is a Saturday: Monday 2 March.
    ['2026-01-31 09:00', '1 bulan', '2026-03-02 23:59:59', 'a shorter month'],
    ['2026-12-23 15:00', '1 hari kerja', '2026-12-28 16:00', 'Thu 24 leave, Fri 25 Natal'],
    // Thu 31 day 1; Fri 1 January off; Mon 4 day 2; Tue 5 Isra Mikraj; Wed 6 day 3.
    ['2026-12-30 10:00', '3 hari kerja', '2027-01-06 16:00', 'over the end of the year'],
  ]);
});

describe('WITA 2025, five days: Ramadan 1-30 Mar, Nyepi and Lebaran 28 Mar-7 Apr', () => {
  check(sampleCalendar('Asia/Makassar'), '+08:00', [
    // Sat 1 March is the first of Ramadan: Monday opens at 08:00.
    ['2025-02-28 16:00', '1 jam', '2025-03-03 08:30', '30 min on Friday, 30 in Ramadan'],
    ['2025-03-27 10:00', '1 hari kerja', '2025-04-08 16:00', 'off from Fri 28 to Mon 7'],
    ['2025-03-27 14:45', '30 menit', '2025-04-08 07:45', '15 min to 15:00, 15 from 07:30'],
    ['2025-03-27 10:00', '5 hari kalender', '2025-04-08 23:59:59', 'Tue 1 April is off: moves'],
    ['2025-03-30 09:00', '7 x 24 jam', '2025-04-06 09:00', 'by the clock'],
    // The amendment SKB 933/2025 made Mon 18 August a day of leave.
    ['2025-08-15 10:00', '1 hari kerja', '2025-08-19 16:00', 'by the amended decree'],
    ['2025-12-24 15:30', '1 jam', '2025-12-29 08:00', 'Thu 25 Natal, Fri 26 leave'],
    ['2025-12-31 09:00', '1 hari kerja', '2026-01-02 16:30', 'Fri 2 January is no holiday'],
  ]);
});

describe('WITA 2025, six days', () => {
  const long = ['07:30-12:00', '12:30-14:30'];
  const monToThu = (hours: string[]) => ({
    ...{ monday: hours, tuesday: hours, wednesday: hours, thursday: hours },
  });
  const calendar = sampleCalendar('Asia/Makassar', {
    hours: { ...monToThu(long), friday: ['07:30-11:30'], saturday: ['07:30-12:00', '12:30-14:00'] },
    ramadan: {
      hours: { ...monToThu(['08:00-14:00']), friday: ['08:00-11:30'], saturday: ['08:00-13:00'] },
    },
  });
  check(calendar, '+08:00', [
    ['2025-02-07 10:30', '2 jam', '2025-02-08 08:30', '1 h on Friday, 1 h on Saturday'],
    ['2025-02-08 13:30', '1 jam', '2025-02-10 08:00', 'Saturday closes 14:00, then Monday'],
    ['2025-03-07 11:00', '1 jam', '2025-03-08 08:30', 'a Friday in Ramadan closes 11:30'],
    // Fri 28 to Fri 4 off by decree, but no decree names Sat 5 April.
    ['2025-03-27 10:00', '1 hari kerja', '2025-04-05 14:00', 'a Saturday between days of leave'],
    ['2025-03-27 10:00', '2 hari kerja', '2025-04-08 14:30', 'Mon 7 is leave'],
    // Sat 17 day 1, Mon 19 to Thu 22 days 2 to 5, Fri 23 day 6.
    ['2025-05-16 09:00', '1 minggu kerja', '2025-05-23 11:30', 'six working days'],
    ['2025-05-31 10:00', '1 hari kerja', '2025-06-02 14:30', 'Sun 1 June is a Sunday anyway'],
    ['2025-06-05 10:00', '1 hari kerja', '2025-06-07 14:00', 'Fri 6 Iduladha'],
    // Thu 25 Natal, Fri 26 leave, Sat 27 is open.
    ['2025-12-24 14:00', '1 jam', '2025-12-27 08:00', 'over Christmas'],
  ]);
});

describe('WITA 2025, a unit that stays open on collective leave', () => {
  check(sampleCalendar('Asia/Makassar', { collectiveLeave: 'open' }), '+08:00', [
    ['2025-03-27 10:00', '1 hari kerja', '2025-03-28 15:30', 'Fri 28 is open, in Ramadan'],
    // Sat 29 Nyepi, 31 and 1 Idulfitri; Wed 2 is open.
    ['2025-03-28 10:00', '1 hari kerja', '2025-04-02 16:00', 'holidays stay off'],
  ]);
});

describe('WIT 2024, five days: Nyepi 11-12 Mar, Ramadan 12 Mar-9 Apr, Lebaran 8-15 Apr, elections', () => {
  check(sampleCalendar('Asia/Jayapura'), '+09:00', [
    ['2024-02-07 10:00', '1 hari kerja', '2024-02-12 16:00', 'Thu 8 Isra Mikraj, Fri 9 leave'],
    ['2024-02-13 15:30', '1 jam', '2024-02-15 08:00', 'Wed 14 is election day'],
    // 30 min to 16:30; Mon 11 Nyepi, Tue 12 leave; Wed 13 in Ramadan.
    ['2024-03-08 16:00', '1 jam', '2024-03-13 08:30', 'over Nyepi into Ramadan'],
    ['2024-03-28 11:30', '1 jam 30 menit', '2024-03-28 13:30', 'a break of 30 min'],
    ['2024-03-28 14:30', '1 jam', '2024-04-01 08:30', 'Fri 29 Wafat Yesus Kristus'],
    ['2024-03-30 22:00', '2 x 24 jam', '2024-04-01 22:00', 'by the clock'],
    ['2024-04-05 10:00', '1 hari kerja', '2024-04-16 16:00', 'Mon 8 to Mon 15 off'],
    // 30 min to 15:30; 90 min from 07:30.
    ['2024-04-05 15:00', '2 jam', '2024-04-16 09:00', 'from a Friday in Ramadan'],
    ['2024-01-31 10:00', '1 bulan', '2024-02-29 23:59:59', 'a leap year'],
    ['2024-05-31 10:00', '3 hari', '2024-06-05 16:00', 'days are working days'],
    ['2024-11-26 10:00', '1 hari kerja', '2024-11-28 16:00', 'Wed 27 is election day'],
    ['2024-12-24 15:00', '2 jam', '2024-12-27 08:30', 'Wed 25 Natal, Thu 26 leave'],
    // Tue 31 day 1, Wed 1 January off, Thu 2 day 2, Fri 3 day 3.
    ['2024-12-30 10:00', '3 hari kerja', '2025-01-03 16:30', 'over the end of the year'],
  ]);
});

describe('WIT 2024, counting the first day, with deadlines that stay on days off', () => {
  const counting = { countFirstDay: true, onDayOff: 'same-day' } as const;
  check(sampleCalendar('Asia/Jayapura', { counting }), '+09:00', [
    ['2024-06-03 10:00', '1 hari kerja', '2024-06-03 16:00', 'Monday is day 1'],
    ['2024-06-03 16:30', '1 hari kerja', '2024-06-04 16:00', 'after closing it no longer is'],
    ['2024-06-08 10:00', '2 hari kerja', '2024-06-11 16:00', 'nor is a Saturday'],
    // Mon 17 Iduladha, Tue 18 leave.
    ['2024-06-14 17:00', '1 hari kerja', '2024-06-19 16:00', 'over Iduladha'],
    ['2024-06-14 10:00', '4 hari kalender', '2024-06-17 23:59:59', 'Fri, Sat, Sun, Mon'],
  ]);
});
