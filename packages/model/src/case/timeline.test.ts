import { expect, test } from 'vitest';
import { completed, logOf, sampleLog, started, submitted } from '../testing/sample-log.ts';
import type { CaseEvent } from './event.ts';
import { timeline } from './timeline.ts';

const activities = ['verify', 'print-file', 'hand-over', 'receive-a'].map((id) => ({
  id,
  role: 'cso',
}));
const short = (events: readonly CaseEvent[]) =>
  timeline(events, activities).map(({ activityId, state }) => `${activityId} ${state}`);

test('while a case runs, what is done, what is open and what is still to come', () => {
  expect(short(sampleLog.slice(0, 5))).toEqual([
    'verify done',
    'print-file current',
    'hand-over waiting',
    'receive-a waiting',
  ]);
});

test('of a case that has ended only what happened', () => {
  expect(short(sampleLog)).toEqual(['verify done', 'print-file done', 'hand-over done']);
});

test('a row says when it began and ended, how, and what was wrong', () => {
  const log = logOf([submitted, started('verify', 't1'), completed('verify', 't1', 'reject')]);
  expect(timeline(log, activities)[0]).toEqual({
    activity: activities[0],
    activityId: 'verify',
    task: 't1',
    role: 'cso',
    state: 'done',
    startedAt: '2026-11-02T01:01:00.000Z',
    endedAt: '2026-11-02T01:02:00.000Z',
    outcome: 'reject',
    failed: [{ item: 'ktp-legible', reason: 'blurred' }],
  });
});

test('an activity that was returned to has a row for each visit, and a cancelled one says so', () => {
  const log = logOf([
    submitted,
    started('verify', 't1'),
    completed('verify', 't1', 'return'),
    started('verify', 't2'),
    { type: 'activity.cancelled', data: { activity: 'verify', task: 't2' } },
  ]);
  expect(short(log).slice(0, 2)).toEqual(['verify done', 'verify cancelled']);
});

test('an activity that the procedure does not have is still shown', () => {
  const [row] = timeline(logOf([started('unknown', 't1')]), activities);
  expect(row).toMatchObject({ activityId: 'unknown', activity: undefined });
});
