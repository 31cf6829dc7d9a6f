import { describe, expect, test } from 'vitest';
import { sampleCalendar } from '../calendar/testing/sample-calendars.ts';
import { assess } from './assess.ts';
import { calendarTime } from './calendar-time.ts';
import type { StepAssessment } from './case-assessment.ts';
import { normsOf } from './norms.ts';
import type { AssessmentSettings } from './settings.ts';
import { caseEnd, end, type Line, logOf, paused, resumed, start, wita } from './testing/log-of.ts';
import { permitSop } from './testing/permit-sop.ts';

/**
 * Hours of Perpres 21/2023 in WITA: Mon-Thu 07:30-12:00 and 13:00-16:00, Fri 07:30-11:30 and
 * 13:00-16:30. 2 November 2026 is a Monday; the month has no holiday.
 */
const time = calendarTime(sampleCalendar('Asia/Makassar'));

function assessed(lines: readonly Line[], settings: AssessmentSettings = {}, now?: string) {
  return assess(
    normsOf(permitSop, () => time, settings),
    logOf(lines),
    now === undefined ? undefined : wita(now),
  );
}

function step(lines: readonly Line[], settings?: AssessmentSettings, now?: string): StepAssessment {
  return assessed(lines, settings, now).steps[0] as StepAssessment;
}

const minute = 60;
const hour = 3600;

type Case = readonly [
  activity: string,
  from: string,
  to: string,
  verdict: StepAssessment['time']['verdict'],
  allowed: number,
  used: number,
];

describe('waktu of a finished step', () => {
  test.each<Case>([
    ['verify', '2026-11-02 08:00', '2026-11-02 08:30', 'in-time', 30 * minute, 30 * minute],
    ['verify', '2026-11-02 08:00', '2026-11-02 08:31', 'late', 30 * minute, 31 * minute],
    // The break from 12:00 to 13:00 is nobody's time.
    ['verify', '2026-11-02 11:45', '2026-11-02 13:10', 'in-time', 30 * minute, 25 * minute],
    // From Friday 16:20 to Monday 07:45: ten minutes and fifteen.
    ['verify', '2026-11-06 16:20', '2026-11-09 07:45', 'in-time', 30 * minute, 25 * minute],
    // Two working days after Monday: to Wednesday 16:00. 6 h left of Monday, two days of 7.5 h.
    ['sign', '2026-11-02 09:00', '2026-11-04 16:00', 'in-time', 21 * hour, 21 * hour],
    // In the evening of the last day nothing more was used.
    ['sign', '2026-11-02 09:00', '2026-11-04 21:00', 'in-time', 21 * hour, 21 * hour],
    ['sign', '2026-11-02 09:00', '2026-11-05 07:31', 'late', 21 * hour, 21 * hour + 60],
    ['register-oss', '2026-11-07 10:00', '2026-11-08 10:00', 'in-time', 24 * hour, 24 * hour],
    ['register-oss', '2026-11-07 10:00', '2026-11-08 10:01', 'late', 24 * hour, 24 * hour + 60],
    ['inspect', '2026-11-02 08:00', '2026-11-02 09:00', 'in-time', hour, hour],
    ['inspect', '2026-11-02 08:00', '2026-11-02 08:59', 'too-fast', hour, 59 * minute],
    ['co-sign', '2026-11-02 08:00', '2026-11-02 09:00', 'in-time', 3 * hour, hour],
    ['co-sign', '2026-11-02 08:00', '2026-11-02 11:01', 'late', 3 * hour, 3 * hour + 60],
  ])('%s from %s to %s is %s', (activity, from, to, verdict, allowedSeconds, usedSeconds) => {
    const { time: found } = step([
      [from, start(activity)],
      [to, end(activity)],
    ]);
    expect(found).toMatchObject({ verdict, allowedSeconds, usedSeconds });
  });

  test.each([
    ['copy', 'per-piece'],
    ['agree', 'unreadable'],
    ['follow', 'counted-from-event'],
    ['file', 'not-stated'],
  ])('%s is not assessable: %s; what it took is counted all the same', (activity, code) => {
    const { time: found, deviations } = step([
      ['2026-11-02 08:00', start(activity)],
      ['2026-11-02 09:00', end(activity)],
    ]);
    expect(found).toMatchObject({ verdict: 'not-assessable', reason: { code }, usedSeconds: hour });
    expect(deviations).toEqual([]);
  });

  test('between two limits that depend on a condition nobody can say', () => {
    const { time: found } = step([
      ['2026-11-02 08:00', start('co-sign')],
      ['2026-11-02 10:00', end('co-sign')],
    ]);
    expect(found).toMatchObject({
      verdict: 'not-assessable',
      reason: { code: 'depends-on-condition' },
    });
  });

  test('a year without a table of holidays is said, never guessed', () => {
    const { time: found } = step([
      ['2028-01-03 08:00', start('verify')],
      ['2028-01-03 09:00', end('verify')],
    ]);
    expect(found.verdict).toBe('not-assessable');
    expect(found.reason?.reason.id).toContain('2028');
  });

  test('the pauses of the clock are taken out, and move the deadline', () => {
    const { time: found } = step([
      ['2026-11-02 08:00', start('verify')],
      ['2026-11-02 08:10', paused()],
      ['2026-11-03 09:00', resumed],
      ['2026-11-03 09:25', end('verify')],
    ]);
    // On Monday 3 h 50 min before the break and 3 h after it, on Tuesday 1 h 30 min.
    expect(found).toMatchObject({
      verdict: 'late',
      usedSeconds: 35 * minute,
      pausedSeconds: 8 * hour + 20 * minute,
      deviationSeconds: 5 * minute,
      dueAt: wita('2026-11-03 09:20'),
    });
  });

  test('a pause of a working day moves a norm of working days by one', () => {
    const signed = (to: string) =>
      step([
        ['2026-11-02 09:00', start('sign')],
        ['2026-11-03 07:30', paused('force-majeure')],
        ['2026-11-04 07:30', resumed],
        [to, end('sign')],
      ]).time;
    // Wednesday 16:00 without the pause.
    const due = wita('2026-11-05 16:00');
    expect(signed('2026-11-05 16:00')).toMatchObject({ verdict: 'in-time', dueAt: due });
    expect(signed('2026-11-06 07:45')).toMatchObject({
      verdict: 'late',
      dueAt: due,
      usedSeconds: 21 * hour + 15 * minute,
      deviationSeconds: 15 * minute,
    });
  });

  test('a step that was cancelled has no time to judge', () => {
    const { time: found, state } = step([
      ['2026-11-02 08:00', start('verify')],
      [
        '2026-11-05 08:30',
        { type: 'activity.cancelled', data: { activity: 'verify', task: 'verify' } },
      ],
    ]);
    expect(state).toBe('cancelled');
    expect(found.reason?.code).toBe('cancelled');
  });

  test('a step is suspiciously quick only where the agency says so, and never for night work', () => {
    const quick: Line[] = [
      ['2026-11-02 08:00', start('sign')],
      ['2026-11-02 08:02', { type: 'letter.issued', data: { letter: 'permit', number: '1' } }],
      ['2026-11-02 08:02', end('sign')],
    ];
    const atNight: Line[] = [
      ['2026-11-02 17:00', start('verify')],
      ['2026-11-02 17:20', end('verify')],
    ];
    expect(step(quick).time.verdict).toBe('in-time');
    // 7 h on Monday and two days of 7 h 30 min: 5 % of 22 h is 1 h 6 min.
    expect(step(quick, { tooFastShare: 0.05 })).toMatchObject({
      time: { verdict: 'too-fast', deviationSeconds: 64 * minute },
      deviations: [{ kind: 'time', direction: 'under', id: 'sign/time' }],
    });
    expect(step(atNight, { tooFastShare: 0.05 }).time.verdict).toBe('in-time');
  });
});

describe('a step that runs', () => {
  const lines: Line[] = [['2026-11-02 08:00', start('verify')]];

  test.each([
    ['2026-11-02 08:10', 'running', 20 * minute],
    ['2026-11-02 08:24', 'soon', 6 * minute],
    ['2026-11-02 08:30', 'soon', 0],
    ['2026-11-02 08:31', 'late', 0],
  ])('at %s is %s', (now, verdict, remainingSeconds) => {
    const { time: found } = step(lines, {}, now);
    expect(found).toMatchObject({
      verdict,
      remainingSeconds,
      dueAt: wita('2026-11-02 08:30'),
    });
  });

  test('stands still while the clock is paused', () => {
    const still: Line[] = [...lines, ['2026-11-02 08:20', paused('force-majeure')]];
    expect(step(still, {}, '2026-11-20 10:00').time).toMatchObject({
      verdict: 'paused',
      remainingSeconds: 10 * minute,
    });
  });

  test('has a deviation from the moment on that it is late, and it grows', () => {
    const late = (now: string) => step(lines, {}, now).deviations;
    expect(late('2026-11-02 08:30')).toEqual([]);
    expect(late('2026-11-02 08:31')).toMatchObject([{ seconds: 60, running: true }]);
    expect(late('2026-11-02 09:00')).toMatchObject([{ id: 'verify/time', seconds: 1800 }]);
  });

  test('without a clock is only said to run', () => {
    expect(step(lines).time).toMatchObject({ verdict: 'running', norm: '30 menit/berkas' });
  });
});

describe('kelengkapan', () => {
  const ended: Line = ['2026-11-02 08:20', end('verify', 'verify', { outcome: 'return' })];

  test('a required input that was not there is a deviation, one that nobody spoke of is not', () => {
    const { inputs, deviations } = step([
      ['2026-11-02 08:00', start('verify', 't-1', { inputs: [{ input: 1, present: false }] })],
    ]);
    expect(inputs).toEqual([
      { part: 0, text: 'Komputer', state: 'unknown' },
      { part: 1, text: 'Berkas permohonan', state: 'absent' },
    ]);
    expect(deviations).toMatchObject([
      {
        id: 't-1/input/1',
        kind: 'input',
        text: 'Berkas permohonan',
        answers: { side: 'agency', performer: 'Petugas', role: 'cso' },
      },
    ]);
  });

  test('a later word takes the place of an earlier one', () => {
    const { inputs, deviations } = step([
      ['2026-11-02 08:00', start('verify', 'verify', { inputs: [{ input: 1, present: false }] })],
      [
        '2026-11-02 08:05',
        {
          type: 'input.checked',
          data: { activity: 'verify', task: 'verify', inputs: [{ input: 1, present: true }] },
        },
      ],
      ended,
    ]);
    expect(inputs[1]?.state).toBe('present');
    expect(deviations).toEqual([]);
  });

  test('a document beside those that the SOP lists is named by its id', () => {
    const { deviations } = step([
      ['2026-11-02 08:00', start('verify', 't', { inputs: [{ input: 'ktp', present: false }] })],
    ]);
    expect(deviations).toMatchObject([{ id: 't/input/ktp', text: 'ktp' }]);
  });

  test('silence is a deviation where the agency records every input', () => {
    const lines: Line[] = [
      ['2026-11-02 08:00', start('verify')],
      ['2026-11-02 08:20', end('verify')],
    ];
    const kinds = step(lines, { silence: 'deviation' }).deviations.map(({ id }) => id);
    expect(kinds).toEqual([
      'verify/input/0',
      'verify/input/1',
      'verify/output/0',
      'verify/output/1',
    ]);
  });
});

describe('output', () => {
  const letter = { type: 'letter.issued', data: { letter: 'receipt', number: '1/TT' } } as const;

  const states = (lines: readonly Line[]) => step(lines).outputs.map(({ state }) => state);
  const begun: Line = ['2026-11-02 08:00', start('verify')];
  const done = (outcome = 'accept'): Line => [
    '2026-11-02 08:20',
    end('verify', 'verify', { outcome }),
  ];

  test('a letter that went out was produced; of what is not traced nobody knows', () => {
    expect(states([begun, done(), ['2026-11-02 08:20', letter]])).toEqual(['produced', 'unknown']);
  });

  test('a letter that did not go out is missing', () => {
    expect(step([begun, done()]).deviations).toMatchObject([
      { id: 'verify/output/0', direction: 'missing', text: 'Tanda Terima' },
    ]);
  });

  test('a letter after the end is late, by working time', () => {
    const { deviations } = step([begun, done(), ['2026-11-03 07:40', letter]]);
    // 6 h 40 min of Monday after 08:20 and the break, and 10 min of Tuesday.
    expect(deviations).toMatchObject([
      { id: 'verify/output/0', direction: 'late', seconds: 6 * hour + 40 * minute + 10 * minute },
    ]);
  });

  test('what the log says was not produced is missing', () => {
    const outputs = [{ output: 1, produced: false }];
    const lines: Line[] = [
      begun,
      ['2026-11-02 08:10', letter],
      ['2026-11-02 08:20', end('verify', 'verify', { outcome: 'accept', outputs })],
    ];
    expect(states(lines)).toEqual(['produced', 'missing']);
  });

  test('what is produced later is late, under the same name', () => {
    const outputs = [{ output: 1, produced: false }];
    const { deviations } = step([
      begun,
      ['2026-11-02 08:10', letter],
      ['2026-11-02 08:20', end('verify', 'verify', { outcome: 'accept', outputs })],
      [
        '2026-11-02 09:20',
        { type: 'output.produced', data: { activity: 'verify', task: 'verify', output: 1 } },
      ],
    ]);
    expect(deviations).toMatchObject([{ id: 'verify/output/1', direction: 'late', seconds: hour }]);
  });

  test('none is due while the step runs, or where it was returned', () => {
    expect(states([begun])).toEqual(['due', 'due']);
    expect(states([begun, done('return')])).toEqual(['not-due', 'not-due']);
  });

  test('a letter belongs to the visit that it followed', () => {
    const { steps } = assessed([
      begun,
      done('return'),
      ['2026-11-03 08:00', start('verify', 'again')],
      ['2026-11-03 08:20', end('verify', 'again', { outcome: 'accept' })],
      ['2026-11-03 08:20', letter],
    ]);
    expect(steps.map(({ visit, outputs }) => [visit, outputs[0]?.state])).toEqual([
      [1, 'not-due'],
      [2, 'produced'],
    ]);
  });
});

describe('who answers, and what was said', () => {
  test('the performer of the SOP and the person of the log', () => {
    const { steps } = assessed([
      ['2026-11-02 08:00', start('apply')],
      ['2026-11-02 08:10', end('apply')],
      ['2026-11-02 08:10', start('register-oss')],
    ]);
    expect(steps.map(({ answers }) => answers)).toEqual([
      { side: 'applicant', performer: 'Pemohon', role: 'applicant', account: 'a-2' },
      { side: 'outside', performer: 'Lembaga OSS', role: 'cso', account: undefined },
    ]);
  });

  test('the latest cause and follow-up count, and the history stays', () => {
    const words = (more: object): Line[1] => ({
      type: 'deviation.explained',
      data: { deviation: 'verify/time', ...more },
    });
    const { deviations, findings } = assessed([
      ['2026-11-02 08:00', start('verify')],
      ['2026-11-02 09:00', end('verify', 'verify', { outcome: 'return' })],
      ['2026-11-03 08:00', words({ cause: { code: 'workload' } })],
      ['2026-11-04 08:00', words({ followUp: { action: 'guidance', done: false } })],
      ['2026-11-05 08:00', words({ cause: { code: 'system-failure', text: 'n-1' } })],
      ['2026-11-05 08:00', caseEnd],
    ]);
    expect(deviations).toHaveLength(1);
    expect(deviations[0]).toMatchObject({
      cause: { code: 'system-failure', text: 'n-1' },
      followUp: { action: 'guidance', done: false },
    });
    expect(deviations[0]?.history.map(({ sequence, account }) => [sequence, account])).toEqual([
      [3, 'a-2'],
      [4, 'a-2'],
      [5, 'a-2'],
    ]);
    expect(findings).toEqual([]);
  });
});
