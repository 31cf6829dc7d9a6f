import { describe, expect, it } from 'vitest';
import { decisionFor, matrix, people, ruleNames, viewers } from '../testing/policy-matrix.ts';
import { canPrintCaseFile, canReadCase } from './cases.ts';
import { canReadProcedure } from './procedures.ts';
import { canListDrafts } from './drafts.ts';
import { canCompleteTask, canCorrect, canListTasks } from './tasks.ts';

describe.each(Object.entries(matrix))('%s', (name, [rule]) => {
  it.each(people.map((person) => [person, decisionFor(name, person)] as const))(
    'for %s: %s',
    (person, decision) => {
      expect(rule(viewers[person])).toBe(decision);
    },
  );
});

it('covers every rule that there is', () => {
  expect(Object.keys(matrix).toSorted()).toEqual([...ruleNames].toSorted());
});

describe('an applicant’s own lane', () => {
  const own = { applicant: 'owner', role: 'applicant' };

  it('is the applicant’s of that case, and of no other citizen', () => {
    expect(canCompleteTask(viewers.owner, own)).toBe('allow');
    expect(canCompleteTask(viewers.stranger, own)).toBe('not-found');
    expect(canCorrect(viewers.owner, own)).toBe('allow');
    expect(canCorrect(viewers.stranger, own)).toBe('not-found');
    expect(canCorrect(viewers.performer, own)).toBe('not-found');
  });

  it('never opens a case to other citizens, who hold the same role', () => {
    const withOwnTask = { applicant: 'owner', roles: ['applicant'] };
    expect(canReadCase(viewers.stranger, withOwnTask)).toBe('not-found');
    expect(canPrintCaseFile(viewers.stranger, withOwnTask)).toBe('not-found');
  });
});

const base = { email: 'a@warga.example', applicantRole: 'applicant' };

it('never lets an officer decide on their own application', () => {
  const both = { ...base, account: 'owner', roles: ['applicant', 'cso'] };
  expect(canCompleteTask(both, { applicant: 'owner', role: 'cso' })).toBe('forbidden');
});

it('shows an SOP that is no longer in force with a case on it only', () => {
  const earlier = { isInForce: false, hasCase: true };
  expect(canReadProcedure(viewers.owner, earlier)).toBe('allow');
  expect(canReadProcedure(viewers.owner, { ...earlier, hasCase: false })).toBe('not-found');
  expect(canReadProcedure(undefined, earlier)).toBe('not-found');
});

it('gives an account without a role nothing', () => {
  const without = { ...base, account: 'none', roles: [] };
  expect(canListDrafts(without)).toBe('forbidden');
  expect(canListTasks(without)).toBe('forbidden');
});
