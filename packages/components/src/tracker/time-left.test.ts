import { indexCalendar } from '@alur/model/calendar/compiled-calendar.js';
import type { CalendarData } from '@alur/model/calendar/calendar-data.js';
import { expect } from '@open-wc/testing';
import { dueText } from './due-text.ts';
import { OfficeClock } from './office-clock.ts';
import { timeLeft, type CountedTime } from './time-left.ts';
import { leftAndDue, leftText } from './time-words.ts';

/** Two days, Tuesday and Wednesday, 07:30 to 12:00 and 13:00 to 16:00 in Denpasar. */
const data: CalendarData = {
  ...{ version: 1, timeZone: 'Asia/Makassar', firstDate: '2026-11-24', daysPerWeek: 5 },
  start: Date.parse('2026-11-24T00:00:00+08:00') / 1000,
  dayLengths: [[86_400, 2]],
  patterns: [[27_000, 43_200, 46_800, 57_600]],
  days: [[0, 2]],
  counting: { countFirstDay: false, onDayOff: 'next-working-day' },
};
const calendar = indexCalendar(data);
const wita = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);
const working = (dueAt: string): CountedTime => ({
  ...{ verdict: 'running', counts: 'working', allowedSeconds: 7200, usedSeconds: 2400 },
  dueAt: wita(dueAt),
});

describe('what is left of a norm', () => {
  for (const [name, time, now, kind, seconds] of [
    ['counts down', working('2026-11-24 10:05'), '2026-11-24 08:45', 'left', 4800],
    ['stands still at noon', working('2026-11-24 13:30'), '2026-11-24 12:30', 'left', 1800],
    ['stands still at night', working('2026-11-25 08:00'), '2026-11-24 20:00', 'left', 1800],
    ['is nothing at the deadline', working('2026-11-24 10:05'), '2026-11-24 10:05', 'left', 0],
    ['counts up once it is late', working('2026-11-24 16:00'), '2026-11-25 07:40', 'over', 600],
    [
      'runs by the clock where the norm does',
      { ...working('2026-11-25 08:00'), counts: 'elapsed' as const },
      '2026-11-24 20:00',
      'left',
      43_200,
    ],
    [
      'stays as it was while the clock is stopped',
      { ...working('2026-11-24 10:05'), verdict: 'paused' as const },
      '2026-11-25 10:00',
      'stopped',
      4800,
    ],
  ] as const) {
    it(name, () => {
      expect(timeLeft(time, calendar, wita(now))).to.deep.equal({ kind, seconds });
    });
  }

  it('is not guessed where the calendar ends, or nothing is due', () => {
    expect(timeLeft(working('2026-11-24 10:05'), calendar, wita('2026-12-24 10:00'))).to.equal(
      undefined,
    );
    const without: CountedTime = { verdict: 'running', counts: 'working' };
    expect(timeLeft(without, calendar, wita('2026-11-24 10:00'))).to.equal(undefined);
  });

  it('is said with its deadline', () => {
    const time = working('2026-11-24 10:05');
    const now = wita('2026-11-24 08:45');
    const left = timeLeft(time, calendar, now)!;
    expect(leftAndDue(left, time, now, 'Asia/Makassar', 'id')).to.equal(
      'sisa 1 jam 20 menit kerja · batas Sel 24 Nov 10.05 WITA',
    );
    expect(leftText(left, time, 'en')).to.equal('1 h 20 min of work left');
  });

  it('has the year where it is another one', () => {
    expect(
      dueText(wita('2027-01-04 10:05'), wita('2026-12-30 09:00'), 'Asia/Makassar', 'id'),
    ).to.equal('Sen 4 Jan 2027 10.05 WITA');
  });
});

describe('the clock of the office', () => {
  it('goes on from the time of the back end, whatever the browser takes the time for', () => {
    let passed = 500;
    const office = new OfficeClock(() => passed);
    office.set(10_000);
    passed += 1234;
    expect(office.now()).to.equal(11_234);
  });
});
