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
import { caseHistory } from './case-history.ts';
import { printableLetters } from './printable-letters.ts';

const steps = (view: Parameters<typeof caseHistory>[0]) =>
  caseHistory(view, agency).steps.map(({ row, result }) => [row.activityId, row.state, result]);

describe('the history of a case', () => {
  it('has what was done, what is going on and what is to come', () => {
    expect(steps(acceptedCase)).to.deep.equal([
      ['register', 'done', undefined],
      ['verify', 'done', 'received'],
      ['print-file', 'current', undefined],
      ['hand-over', 'waiting', undefined],
    ]);
  });

  it('ends where the case ended, with nothing to come', () => {
    expect(steps(rejectedCase)).to.deep.equal([
      ['register', 'done', undefined],
      ['verify', 'done', 'rejected'],
    ]);
    expect(caseHistory(rejectedCase, agency).end).to.deep.equal({
      at: '2026-11-21T02:32:00.000Z',
      status: 'rejected',
    });
  });

  it('has no end while the case runs', () => {
    expect(caseHistory(caseView, agency).end).to.equal(undefined);
  });

  it('keeps the key of a step from refresh to refresh', () => {
    const keys = caseHistory(acceptedCase, agency).steps.map(({ key }) => key);
    expect(keys).to.deep.equal(['t1', 't2', 't3', 'waiting:hand-over']);
  });

  it('leaves out sections that the permit does not go to', () => {
    const sections = ['a', 'b', 'c'].map((section) => ({
      id: `receive-${section}`,
      number: '',
      name: `Diterima Seksi ${section.toUpperCase()}`,
      role: `back-office-${section}`,
      performer: '',
      duration: '',
    }));
    const roles = sections.map(({ role }) => ({ id: role, title: { id: role }, unit: role }));
    const view = { ...caseView, activities: [...caseView.activities, ...sections] };
    const shown = caseHistory(view, { roles: [...agency.roles.slice(0, 2), ...roles] });
    expect(shown.steps.map(({ row }) => row.activityId)).to.deep.equal([
      'register',
      'verify',
      'print-file',
      'hand-over',
      'receive-a',
    ]);
  });
});

describe('the letters that can be printed', () => {
  const receipt = {
    letter: 'filing-receipt',
    number: '00007/TTB/XI/2026',
    issuedAt: '2026-11-21T02:32:00.000Z',
  };
  const view = {
    letters: [...caseView.letters, receipt],
    log: chained([
      [{ type: 'letter.issued', data: caseView.letters[0]! }, applicant, receipt.issuedAt],
      [{ type: 'letter.issued', data: receipt }, officer, receipt.issuedAt],
    ]),
  };
  const names = (forApplicant: boolean) =>
    printableLetters(view, agency, forApplicant).map(({ letter }) => letter);

  it('are those of the applicant’s own step, for the applicant', () => {
    expect(names(true)).to.deep.equal(['registration-proof']);
  });

  it('are all of them, for an officer', () => {
    expect(names(false)).to.deep.equal(['registration-proof', 'filing-receipt']);
  });
});
