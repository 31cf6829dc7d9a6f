import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completed, logOf, sampleLog, started, submitted } from '../testing/sample-log.ts';
import type { CaseEvent, CaseEventBody } from './event.ts';
import { logForApplicant } from './log-for-applicant.ts';
import { verifyExcerpt, verifyLog } from './log.ts';
import { caseStatus } from './status.ts';

const applicant = 'a-1';
const officer = 'a-2';
const of = { activity: 'verify', task: 't1' };

/** What an applicant sees of an event that an officer has written; undefined for nothing. */
const seen = (body: CaseEventBody) => logForApplicant(logOf([submitted, body]), applicant)[1];

describe('an applicant sees', () => {
  it.each<[string, CaseEventBody, CaseEventBody['data']]>([
    ['that work has begun', started('verify', 't1'), { ...of, role: 'cso' }],
    [
      'which work, not which inputs were ticked off',
      {
        type: 'activity.started',
        data: { ...of, role: 'cso', inputs: [{ input: 0, present: false }] },
      },
      { ...of, role: 'cso' },
    ],
    [
      'the decision with its reasons, not which outputs were ticked off',
      {
        type: 'activity.completed',
        data: {
          ...{ ...of, role: 'cso', outcome: 'reject', verdictsSha256: 'ab' },
          failed: [{ item: 'ktp', reason: 'blurred' }],
          outputs: [{ output: 1, produced: false }],
        },
      },
      {
        ...{ ...of, role: 'cso', outcome: 'reject', verdictsSha256: 'ab' },
        failed: [{ item: 'ktp', reason: 'blurred' }],
      },
    ],
    ['that work was cancelled', { type: 'activity.cancelled', data: of }, of],
    [
      'letters',
      { type: 'letter.issued', data: { letter: 'receipt', number: '1/2026' } },
      { letter: 'receipt', number: '1/2026' },
    ],
    [
      'mails to the applicant',
      { type: 'mail.queued', data: { template: 'accepted', to: 'applicant', mail: 'm' } },
      { template: 'accepted', to: 'applicant', mail: 'm' },
    ],
    [
      'the end',
      { type: 'case.ended', data: { end: 'e', status: 'issued' } },
      { end: 'e', status: 'issued' },
    ],
    ['that the clock runs', { type: 'clock.started', data: {} }, {}],
    [
      'why the clock stands still, not the words beside it',
      { type: 'clock.paused', data: { reason: 'applicant', note: 'text-1', ossStatusCode: '41' } },
      { reason: 'applicant', ossStatusCode: '41' },
    ],
    [
      'why it goes on',
      { type: 'clock.resumed', data: { reason: 'answered', note: 'text-2' } },
      { reason: 'answered' },
    ],
    [
      'why it begins anew',
      { type: 'clock.reset', data: { reason: 'ruling', note: 'text-3' } },
      { reason: 'ruling' },
    ],
  ])('%s', (_what, body, data) => {
    expect(seen(body)).toMatchObject({ type: body.type, sequence: 2 });
    expect(seen(body)?.data).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it.each<[string, CaseEventBody]>([
    ['inputs', { type: 'input.checked', data: { ...of, inputs: [{ input: 0, present: true }] } }],
    ['outputs', { type: 'output.produced', data: { ...of, output: 0, reference: 'r' } }],
    [
      'mails within the office',
      { type: 'mail.queued', data: { template: 'late', to: 'role', mail: 'm' } },
    ],
    [
      'deviations, their causes and what is done about them',
      {
        type: 'deviation.explained',
        data: {
          deviation: 'd',
          cause: { code: 'negligence' },
          followUp: { action: 'sanction', done: false },
        },
      },
    ],
    [
      'what a later version may write',
      { type: 'case.gossip', data: {} } as unknown as CaseEventBody,
    ],
  ])('nothing of %s', (_what, body) => {
    expect(seen(body)).toBeUndefined();
  });

  it('the roles of others and never their accounts; their own doings whole', () => {
    const log = logForApplicant(sampleLog, applicant);
    expect(log[0]).toBe(sampleLog[0]);
    expect(log[2]).toMatchObject({
      actor: { kind: 'person', account: '', role: 'cso' },
      withheld: true,
    });
    expect(JSON.stringify(log)).not.toContain(officer);
    expect(JSON.stringify(logForApplicant(sampleLog, 'somebody'))).not.toContain(applicant);
  });

  it('the same status as the office', () => {
    const upTo = sampleLog.map((_, index) => sampleLog.slice(0, index + 1));
    for (const log of upTo)
      expect(caseStatus(logForApplicant(log, applicant))).toBe(caseStatus(log));
  });
});

describe('what is seen of a log can be checked', () => {
  const long = logOf([
    submitted,
    started('verify', 't1'),
    { type: 'input.checked', data: { ...of, inputs: [] } },
    { type: 'clock.started', data: { note: 'x' } },
    completed('verify', 't1', 'accept'),
    { type: 'case.ended', data: { end: 'e' } },
  ]);
  const excerpt = logForApplicant(long, applicant);

  test('as it was written, and stored as JSON, it holds', () => {
    expect(excerpt.map(({ sequence }) => sequence)).toEqual([1, 2, 4, 5, 6]);
    expect(verifyExcerpt(excerpt)).toEqual({ ok: true });
    expect(verifyExcerpt(JSON.parse(JSON.stringify(excerpt)) as typeof excerpt)).toEqual({
      ok: true,
    });
    expect(verifyExcerpt(long)).toEqual({ ok: true });
    expect(verifyExcerpt([])).toEqual({ ok: true });
  });

  test('order, links and all that is whole show a change', () => {
    const [first, second, ...rest] = excerpt as [CaseEvent, CaseEvent, ...CaseEvent[]];
    const at = (log: readonly CaseEvent[]) => {
      const verified = verifyExcerpt(log);
      return verified.ok ? 'ok' : verified.sequence;
    };
    expect(at([second, first, ...rest])).toBe(1);
    expect(at([first, first, second, ...rest])).toBe(1);
    expect(at([{ ...first, at: second.at }, second, ...rest])).toBe(1);
    expect(at([first, { ...second, previous: 'f'.repeat(64) }, ...rest])).toBe(2);
    expect(
      at([{ ...first, hash: 'f'.repeat(64), withheld: true } as unknown as CaseEvent, second]),
    ).toBe(2);
    expect(at([first, { ...second, case: 'other' }, ...rest])).toBe(2);
  });

  test('a whole log is held as strictly as before, whatever it says of itself', () => {
    fc.assert(
      fc.property(
        fc.nat(sampleLog.length - 1),
        fc.constantFrom('at', 'data', 'hash', 'previous'),
        (index, name) => {
          const event = { ...sampleLog[index]!, [name]: 'changed' };
          const log = sampleLog.with(index, event);
          expect(verifyExcerpt(log).ok).toBe(false);
          const excused = sampleLog.with(index, {
            ...event,
            withheld: true,
          } as unknown as CaseEvent);
          expect(verifyLog(excused).ok).toBe(false);
        },
      ),
    );
  });
});
