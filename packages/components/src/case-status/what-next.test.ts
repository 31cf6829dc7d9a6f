import { caseStatus } from '@alur/model/case/status.js';
import { expect } from '@open-wc/testing';
import {
  acceptedCase,
  applicant,
  caseView,
  chained,
  officer,
  rejectedCase,
} from '../testing/sample-case.ts';
import { agency } from '../testing/sample-pack.ts';
import { nextSentence } from './next-words.ts';
import { standing } from './what-next.ts';

const registered = '2026-11-20T02:00:00.000Z';
const decided = '2026-11-21T02:32:00.000Z';

describe('how a case stands', () => {
  for (const [what, view, since, now] of [
    ['being verified', caseView, registered, ['verify']],
    ['accepted', acceptedCase, decided, ['print-file']],
    ['rejected', rejectedCase, decided, []],
  ] as const) {
    it(`has its status, since when and what is in hand when it is ${what}`, () => {
      const stands = standing(view, agency);
      expect(stands.status).to.equal(caseStatus(view.log));
      expect(stands.since).to.equal(since);
      expect(stands.now.map(({ activity }) => activity.id)).to.deep.equal(now);
    });
  }

  it('is what it was since the status came, not since the last step that repeats it', () => {
    const log = chained([
      [started('verify', 't2'), { kind: 'system' }, registered],
      [completed('verify', 't2'), officer, decided],
      [started('verify', 't3'), { kind: 'system' }, decided],
    ]);
    expect(standing({ ...caseView, log }, agency).since).to.equal(registered);
  });

  it('tells the step of the applicant from those of others', () => {
    const log = chained([
      [started('register', 't1', 'applicant'), applicant, registered],
      [started('verify', 't2'), { kind: 'system' }, registered],
    ]);
    const { now } = standing({ ...caseView, log }, agency);
    expect(now.map(({ applicants }) => applicants)).to.deep.equal([true, false]);
  });

  it('leaves out an activity that the procedure does not have, and knows a case without events', () => {
    const log = chained([[started('hilang', 't9'), { kind: 'system' }, registered]]);
    expect(standing({ ...caseView, log }, agency).now).to.deep.equal([]);
    const empty = standing({ ...caseView, log: [] }, agency);
    expect(empty).to.deep.equal({ status: 'submitted', since: registered, now: [] });
  });
});

describe('what a status means for the applicant', () => {
  it('is said for every end there is, in both languages', () => {
    for (const status of ['issued', 'deemedGranted', 'rejected', 'withdrawn', 'expired'] as const) {
      expect(nextSentence(status, 'id'), status).to.be.a('string');
      expect(nextSentence(status, 'en'), status).to.not.equal(nextSentence(status, 'id'));
    }
    expect(nextSentence('underCompletenessCheck', 'id')).to.equal(undefined);
  });
});

function started(activity: string, task: string, role = 'cso') {
  const data = { activity, task, role, status: 'underCompletenessCheck' as const };
  return { type: 'activity.started' as const, data };
}

function completed(activity: string, task: string) {
  return { type: 'activity.completed' as const, data: { activity, task, role: 'cso' } };
}
