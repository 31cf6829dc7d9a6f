import { describe, expect, test } from 'vitest';
import { flowSop } from '../testing/flow-sop.ts';
import { completed, logOf, started, submitted } from '../testing/sample-log.ts';
import type { CaseEventBody } from './event.ts';
import { caseProgress } from './progress.ts';
import type { FlowNode, Sop } from '../sop/sop.ts';

/** `a` begins an activity, `a!` completes it, `a?` cancels it, `.` ends the case. */
function logFrom(words: string) {
  const tasks = new Map<string, string>();
  let count = 0;
  const bodies = words
    .split(' ')
    .filter(Boolean)
    .map((word): CaseEventBody => {
      if (word === '.') return { type: 'case.ended', data: { end: 'end' } };
      const activity = word.replace(/[!?]$/, '');
      if (word === activity) {
        const task = `${activity}-${++count}`;
        tasks.set(activity, task);
        return started(activity, task);
      }
      const task = tasks.get(activity) ?? '';
      return word.endsWith('!')
        ? completed(activity, task)
        : { type: 'activity.cancelled', data: { activity, task } };
    });
  return logOf([submitted, ...bodies]);
}

const short = (sop: Sop, words: string): string =>
  [...caseProgress(sop, logFrom(words))]
    .map(([id, { state, visits }]) => `${id} ${state}${visits > 1 ? ` ${visits}` : ''}`)
    .join(', ');

const straight = flowSop(['start a', 'a b', 'b c', 'c end']);

/** Verified, then printed or turned down; the head may send back to the desk. */
const returning = flowSop([
  ...['start register', 'register verify', 'verify x1', 'x1 refuse', 'refuse end'],
  ...['x1 print', 'print sign', 'sign x2', 'x2 verify', 'x2 send', 'send end2'],
]);

/** What is not right is mended and then checked once more. */
const mending = flowSop([
  'start check',
  'check x1',
  'x1 mend',
  'mend check',
  'x1 sign',
  'sign end',
]);

const parallel = flowSop([
  ...['start a', 'a p1', 'p1 b', 'b b2', 'b2 p2', 'p1 c', 'c c2', 'c2 p2', 'p2 d', 'd x1'],
  ...['x1 a', 'x1 end'],
]);

const edged = flowSop(['start a', 'a b', 'b end', 'late remind', 'remind end2'], {
  late: { type: 'boundaryEvent', attachedTo: 'a' },
});

const inside = flowSop(
  ['start a', 'a group', 'group d', 'd end', 'start2 b', 'b x1', 'x1 c', 'c end2', 'x1 b'],
  Object.fromEntries<Partial<FlowNode>>([
    ['group', { type: 'subProcess' }],
    ...['start2', 'b', 'x1', 'c', 'end2'].map((id) => [id, { parent: 'group' }] as const),
  ]),
);

const paused = flowSop(['start a', 'a answer', 'answer b', 'b end'], {
  answer: { type: 'intermediateCatchEvent' },
});

describe('the steps of a running case', () => {
  test.each([
    ['before anything has begun', straight, '', 'a waiting, b waiting, c waiting'],
    ['on its way', straight, 'a a! b', 'a done, b current, c waiting'],
    ['at its end', straight, 'a a! b b! c c! .', 'a done, b done, c done'],
    ['ended before its time', straight, 'a a! b b? .', 'a done, b skipped, c skipped'],
    [
      'past a choice, although it may come back to it',
      returning,
      'register register! verify verify! print',
      'register done, verify done, refuse skipped, print current, sign waiting, send waiting',
    ],
    [
      'that was sent back',
      returning,
      'register register! verify verify! print print! sign sign! verify',
      'register done, verify current 2, refuse waiting, print returned, sign returned, send waiting',
    ],
    [
      'that was sent back and goes forward again',
      returning,
      'register register! verify verify! print print! sign sign! verify verify! print',
      'register done, verify done 2, refuse skipped, print current 2, sign returned, send waiting',
    ],
    [
      'that was sent back and turned down',
      returning,
      'register register! verify verify! print print! sign sign! verify verify! refuse',
      'register done, verify done 2, refuse current, print done, sign done, send skipped',
    ],
    [
      'at a step that leads back only',
      mending,
      'check check! mend',
      'check returned, mend current, sign waiting',
    ],
    [
      'on two branches',
      parallel,
      'a a! b c c! c2 c2!',
      'a done, b current, b2 waiting, c done, c2 done, d waiting',
    ],
    [
      'on two branches, both begun again',
      parallel,
      'a a! b c b! b2 c! c2 b2! c2! d d! a',
      'a current 2, b returned, b2 returned, c returned, c2 returned, d returned',
    ],
    ['with time running beside a step', edged, 'a', 'a current, b waiting, remind waiting'],
    [
      'that left a step over its edge',
      edged,
      'a a? remind',
      'a skipped, b skipped, remind current',
    ],
    ['in a subprocess', inside, 'a a! b b! b', 'a done, d waiting, b current 2, c waiting'],
    ['out of a subprocess', inside, 'a a! b b! c c! d', 'a done, d current, b done, c done'],
    ['that waits for an answer', paused, 'a a!', 'a done, b waiting'],
  ])('%s', (_, sop, words, expected) => {
    expect(short(sop, words)).toBe(expected);
  });
});

test('a step says when it began and ended last, and how', () => {
  const log = logOf([
    submitted,
    started('a', 't1'),
    completed('a', 't1', 'accept'),
    started('b', 't2'),
  ]);
  const progress = caseProgress(straight, log);
  expect(progress.get('a')).toEqual({
    state: 'done',
    visits: 1,
    startedAt: '2026-11-02T01:01:00.000Z',
    endedAt: '2026-11-02T01:02:00.000Z',
    outcome: 'accept',
  });
  expect(progress.get('b')).toEqual({
    state: 'current',
    visits: 1,
    startedAt: '2026-11-02T01:03:00.000Z',
  });
});

test('an open step is late when its norm says so, and no other step ever is', () => {
  const asked: string[] = [];
  const progress = caseProgress(straight, logFrom('a a! b'), ({ id }, startedAt) => {
    asked.push(`${id} ${startedAt}`);
    return true;
  });
  expect([...progress.values()].map(({ state }) => state)).toEqual(['done', 'late', 'waiting']);
  expect(asked).toEqual(['b 2026-11-02T01:03:00.000Z']);
});
