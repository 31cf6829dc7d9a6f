import { expect, test } from 'vitest';
import { edited, type Edits } from '../testing/edited.ts';
import { reviveCalendar } from './revive-calendar.ts';
import { sampleCalendar } from './testing/sample-calendars.ts';

const calendar = sampleCalendar('Asia/Makassar');
const sent = JSON.parse(JSON.stringify(calendar.data)) as typeof calendar.data;

test('a calendar that was sent as JSON answers as the one it was made from', () => {
  expect(reviveCalendar(sent)).toEqual({ ok: true, value: calendar });
});

test('four years of it are a few kilobytes', () => {
  expect(JSON.stringify(sent).length).toBeLessThan(6_000);
});

test.each<[string, Edits]>([
  ['version', { '/version': 2 }],
  ['timeZone', { '/timeZone': undefined }],
  ['firstDate', { '/firstDate': '1 Januari 2024' }],
  ['start', { '/start': '0' }],
  ['start', { '/start': 1.5 }],
  ['dayLengths', { '/dayLengths': [] }],
  ['dayLengths', { '/dayLengths': [[0, 1461]] }],
  ['dayLengths', { '/dayLengths': [[86_400, 1_000_000_000]] }],
  ['patterns', { '/patterns/1': [43_200, 27_000] }],
  ['patterns', { '/patterns/1': [27_000] }],
  ['patterns', { '/patterns/1': [27_000, 43_200, 36_000, 57_600] }],
  ['days', { '/days/0': [99, 1] }],
  ['days', { '/days': [[0, 5]] }],
  ['daysPerWeek', { '/daysPerWeek': 8 }],
  ['counting', { '/counting/onDayOff': 'never' }],
  ['counting', { '/counting': null }],
])('a broken %s is named', (part, edits) => {
  const reading = reviveCalendar(edited(sent, edits));
  expect(reading).toMatchObject({ ok: false, problems: [{ code: 'broken-calendar-data' }] });
  expect(reading.ok ? '' : reading.problems[0]?.message.en).toContain(`(${part})`);
});

test.each([null, 1, 'x', [], {}])('%j is no calendar', (json) => {
  expect(reviveCalendar(json).ok).toBe(false);
});
