import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReminderTime, reminderAt } from './reminder-time.ts';
import { randomCalendar, secondOf2025 } from './testing/random-calendar.ts';
import { sampleCalendar } from './testing/sample-calendars.ts';
import { workingSecondsBetween } from './working-seconds.ts';

const calendar = sampleCalendar('Asia/Makassar');
const wita = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);

function at(due: string, side: 'before' | 'after', text: string): string | undefined {
  const duration = readReminderTime(text);
  if (!duration) throw new Error(`${text} is no reminder time`);
  const found = reminderAt(calendar, wita(due), side, duration);
  return found === undefined
    ? undefined
    : new Date(found + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

// November 2026: the 2nd and the 9th are Mondays; Fridays are open 07:30-11:30 and 13:00-16:30.
test.each([
  ['within a morning', '2026-11-03 11:00', 'before', '1 jam', '2026-11-03 10:00'],
  ['over the break', '2026-11-03 13:30', 'before', '1 jam', '2026-11-03 11:30'],
  ['over a weekend', '2026-11-09 08:00', 'before', '1 jam', '2026-11-06 16:00'],
  [
    'at an opening rather than a closing',
    '2026-11-09 08:30',
    'before',
    '1 jam',
    '2026-11-09 07:30',
  ],
  ['working days', '2026-11-11 16:00', 'before', '2 hari kerja', '2026-11-09 16:00'],
  ['working days over a weekend', '2026-11-10 16:00', 'before', '2 hari kerja', '2026-11-06 16:00'],
  ['from a day off', '2026-11-08 10:00', 'before', '1 hari kerja', '2026-11-06 10:00'],
  ['days of the calendar', '2026-11-09 10:00', 'before', '2 hari kalender', '2026-11-07 10:00'],
  ['by the clock', '2026-11-09 10:00', 'before', '1 x 24 jam', '2026-11-08 10:00'],
  ['after, within the day', '2026-11-03 10:00', 'after', '30 menit', '2026-11-03 10:30'],
  ['after closing', '2026-11-06 16:15', 'after', '30 menit', '2026-11-09 07:45'],
  ['a working day after', '2026-11-06 16:00', 'after', '1 hari kerja', '2026-11-09 16:00'],
  [
    'a working day after a day off',
    '2026-11-08 10:00',
    'after',
    '1 hari kerja',
    '2026-11-09 10:00',
  ],
] as const)('a reminder %s', (_, due, side, text, expected) => {
  expect(at(due, side, text)).toBe(expected);
});

test.each([
  '1 – 2 jam',
  '2 menit/berkas',
  '3 hari kerja setelah pengumuman',
  '1 bulan',
  'segera',
  '',
])('“%s” is no time of a reminder', (text) => {
  expect(readReminderTime(text)).toBeUndefined();
});

test('beyond the calendar nothing is said', () => {
  expect(at('2024-01-02 08:00', 'before', '9 hari kerja')).toBeUndefined();
});

describe('whatever the calendar', () => {
  test('so much working time is left from a reminder to its deadline, and never more', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        secondOf2025,
        fc.integer({ min: 1, max: 40 }),
        ({ calendar: any }, second, max) => {
          const due = second * 1000;
          const found = reminderAt(any, due, 'before', {
            ...{ verbatim: '', max, unit: 'hour', calendar: 'working' },
          });
          fc.pre(found !== undefined);
          expect(workingSecondsBetween(any, found, due)).toBe(max * 3600);
          expect(workingSecondsBetween(any, found + 1000, due)).toBeLessThan(max * 3600);
        },
      ),
      { numRuns: 40 },
    );
  });
});
