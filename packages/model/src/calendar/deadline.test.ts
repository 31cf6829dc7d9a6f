import { expect, test } from 'vitest';
import { deadlineOf } from './deadline.ts';
import { readDuration, type WrittenDuration } from './duration-text.ts';
import { sampleCalendar } from './testing/sample-calendars.ts';
import strings from './testing/duration-strings.json' with { type: 'json' };
import { secondsLate, timeUsed } from './time-used.ts';

const calendar = sampleCalendar('Asia/Jakarta');
const instant = (local: string) => Date.parse(`${local.replace(' ', 'T')}+07:00`);
const read = (text: string) => readDuration(text) as WrittenDuration;
const start = instant('2026-06-08 09:00');

test.each([
  ['minimal 1 jam', 'no-upper-bound', 'minimal 1 jam'],
  ['Paling lambat 3 hari kalender setelah akhir masa', 'event-unknown', 'akhir masa'],
  ['setengah bulan', 'not-whole-days', 'setengah bulan'],
  ['600 hari kerja', 'outside-calendar', '2028'],
  ['24 bulan', 'outside-calendar', '2028'],
])('"%s" gives no deadline: %s', (text, code, named) => {
  const deadline = deadlineOf(calendar, start, read(text));
  expect(deadline).toMatchObject({ at: undefined, code });
  if (deadline.at !== undefined) return;
  expect(deadline.message.id).toContain(named);
  expect(deadline.message.en).toContain(named);
  expect(secondsLate(calendar, deadline, start)).toBeUndefined();
});

test('a start before the first table names its year', () => {
  const deadline = deadlineOf(calendar, instant('2023-12-31 23:00'), read('1 hari kerja'));
  expect(deadline).toMatchObject({ code: 'outside-calendar' });
  expect(deadline.at === undefined && deadline.message.id).toContain('2023');
});

test.each([
  ['Paling lambat 3 hari kalender setelah akhir masa', '2026-06-04 10:00', '2026-06-08 23:59:59'],
  ['2 hari kerja sejak pengumuman', '2026-06-12 10:00', '2026-06-17 16:00'],
  // Monday 15 is day 1 back from Wednesday 17, for Tuesday 16 is off; Friday 12 is day 2.
  ['maksimal 2 hari kerja sebelum kegiatan', '2026-06-17 10:00', '2026-06-12 16:30'],
  ['minimal 3 hari kalender sebelum kegiatan', '2026-06-17 10:00', '2026-06-14 23:59:59'],
  ['1 minggu sebelum kegiatan', '2026-06-17 10:00', '2026-06-10 23:59:59'],
])('"%s" is counted from the event, at %s: %s', (text, event, expected) => {
  const deadline = deadlineOf(calendar, start, read(text), { eventAt: instant(event) });
  expect(deadline).toMatchObject({ at: instant(expected) });
});

test('hours cannot be counted back from an event', () => {
  const duration = read('minimal 1 jam sebelum kegiatan');
  const options = { eventAt: start };
  expect(deadlineOf(calendar, start, duration, options)).toMatchObject({
    code: 'not-counted-back',
  });
  expect(timeUsed(calendar, duration, start, start, options)).toMatchObject({
    code: 'not-counted-back',
  });
});

test('a duration for each file is as many times as long as there are files', () => {
  const duration = read('15 menit/berkas');
  expect(deadlineOf(calendar, start, duration).at).toBe(instant('2026-06-08 09:15'));
  expect(deadlineOf(calendar, start, duration, { pieces: 4 }).at).toBe(instant('2026-06-08 10:00'));
  const used = timeUsed(calendar, duration, start, instant('2026-06-08 10:00'), { pieces: 4 });
  expect(used).toEqual({ value: 60, unit: 'minute' });
});

test.each([
  ['30 menit', '2026-06-08 09:00', '2026-06-08 09:45', 45, 'minute', 15 * 60],
  ['1 jam', '2026-06-08 11:30', '2026-06-08 13:15', 0.75, 'hour', 0],
  // Done within the day on which it began, before day 1.
  ['1 hari kerja', '2026-06-08 09:00', '2026-06-08 15:00', 0, 'day', 0],
  // Tuesday's first half: 3 h 45 min from 07:30.
  ['1 hari kerja', '2026-06-08 09:00', '2026-06-09 11:15', 0.5, 'day', 0],
  // In the evening of the last day nobody's time has been used.
  ['1 hari kerja', '2026-06-08 09:00', '2026-06-09 21:00', 1, 'day', 0],
  // A whole Wednesday of 7 h 30 min late.
  ['1 hari kerja', '2026-06-08 09:00', '2026-06-10 16:00', 2, 'day', 27_000],
  ['1 minggu kerja', '2026-06-01 09:00', '2026-06-09 16:00', 1.2, 'week', 27_000],
  ['1 x 24 jam', '2026-06-06 09:00', '2026-06-07 21:00', 36, 'hour', 12 * 3600],
  ['3 hari kalender', '2026-06-08 09:00', '2026-06-10 09:00', 2, 'day', 0],
  // Due Saturday, so on Monday it is still in time; Tuesday at 00:00:01 is two seconds late.
  ['1 hari kalender', '2026-06-12 09:00', '2026-06-15 09:00', 1, 'day', 0],
  ['1 hari kalender', '2026-06-12 09:00', '2026-06-16 00:00:01', 4, 'day', 2],
])('of "%s" from %s to %s are used %d %s', (text, from, to, value, unit, late) => {
  const used = timeUsed(calendar, read(text), instant(from), instant(to));
  expect(used).toEqual({ value: expect.closeTo(value, 9) as number, unit });
  const deadline = deadlineOf(calendar, instant(from), read(text));
  expect(secondsLate(calendar, deadline, instant(to))).toBe(late);
});

test('what has no upper bound is counted all the same', () => {
  const used = timeUsed(calendar, read('minimal 1 jam'), start, instant('2026-06-08 11:00'));
  expect(used).toEqual({ value: 2, unit: 'hour' });
});

test('every duration that signed SOPs write gives a deadline, or says why not', () => {
  const codes = strings.map(({ text }) => {
    const deadline = deadlineOf(calendar, start, read(text));
    if (deadline.at !== undefined) expect(deadline.at).toBeGreaterThanOrEqual(start);
    return deadline.at === undefined ? deadline.code : 'deadline';
  });
  const counts = Object.fromEntries(
    [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]),
  );
  expect(counts).toEqual({ deadline: 95, 'event-unknown': 45, 'no-upper-bound': 1 });
});
