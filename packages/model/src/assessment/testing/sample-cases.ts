import { sampleCalendar } from '../../calendar/testing/sample-calendars.ts';
import { assess } from '../assess.ts';
import { calendarTime } from '../calendar-time.ts';
import type { CaseAssessment } from '../case-assessment.ts';
import { normsOf } from '../norms.ts';
import { end, logOf, start, wita, type Line } from './log-of.ts';
import { permitSop } from './permit-sop.ts';

const norms = normsOf(permitSop, () => calendarTime(sampleCalendar('Asia/Makassar')));

/** When the sample cases are looked at. */
export const sampleNow = wita('2026-11-10 09:00');

const letter: Line[1] = { type: 'letter.issued', data: { letter: 'receipt', number: '1/TT' } };

const submitted = (permitType: string): Line[1] => ({
  type: 'case.submitted',
  data: {
    registrationNumber: '1/2026',
    permitType: { id: permitType, revision: 1 },
    workflow: { id: 'permit', sha256: 'ab' },
    handledBy: 'unit',
    answersSha256: 'cd',
    documents: [],
  },
});

/** Verified in 15 minutes of 30, in September. */
const quick: Line[] = [
  ['2026-09-07 08:00', submitted('reklame')],
  ['2026-09-07 08:00', start('verify')],
  ['2026-09-07 08:15', letter],
  ['2026-09-07 08:15', end('verify', 'verify', { outcome: 'accept' })],
];

/** In exactly 30, over the end of the month in UTC. Signing runs. */
const exact: Line[] = [
  ['2026-11-01 07:30', submitted('reklame')],
  ['2026-11-02 07:30', start('verify')],
  ['2026-11-02 08:00', letter],
  ['2026-11-02 08:00', end('verify', 'verify', { outcome: 'accept' })],
  ['2026-11-09 09:00', start('sign')],
];

/** In 60, an input was not there, and the letter is missing. Said: too much work; guidance given. */
const slow: Line[] = [
  ['2026-11-03 08:00', submitted('sip')],
  ['2026-11-03 08:00', start('verify', 't', { inputs: [{ input: 1, present: false }] })],
  ['2026-11-03 09:00', end('verify', 't', { outcome: 'accept' })],
  [
    '2026-11-03 10:00',
    {
      type: 'deviation.explained',
      data: {
        deviation: 't/time',
        cause: { code: 'workload' },
        followUp: { action: 'guidance', done: true },
      },
    },
  ],
  ['2026-11-03 10:00', start('sign', 's')],
  ['2026-11-03 10:00', start('file', 'f')],
  ['2026-11-03 10:30', end('file', 'f')],
];

export const sampleCases: readonly CaseAssessment[] = [quick, exact, slow].map((lines, index) =>
  assess(norms, logOf(lines, `case-${index + 1}`), sampleNow),
);
