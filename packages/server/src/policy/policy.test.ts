import { describe, expect, it } from 'vitest';
import * as cases from './cases.ts';
import * as drafts from './drafts.ts';
import type { Decision } from './policy.ts';
import * as open from './public.ts';
import * as tasks from './tasks.ts';
import type { Viewer } from './viewer.ts';

const viewer = (account: string, ...roles: readonly string[]): Viewer => ({
  account,
  email: `${account}@warga.example`,
  roles,
  applicantRole: 'applicant',
});

const people = {
  nobody: undefined,
  owner: viewer('owner', 'applicant'),
  stranger: viewer('stranger', 'applicant'),
  performer: viewer('performer', 'cso'),
  'other officer': viewer('other', 'back-office-a'),
  'account without a role': viewer('none'),
} as const;

type Person = keyof typeof people;
const names = Object.keys(people) as readonly Person[];

/** In the order of `people`. */
type Row = readonly [Decision, Decision, Decision, Decision, Decision, Decision];

const applicantsOnly: Row = [
  'unauthenticated',
  'allow',
  'allow',
  'forbidden',
  'forbidden',
  'forbidden',
];
const ownerOnly: Row = [
  'unauthenticated',
  'allow',
  'not-found',
  'not-found',
  'not-found',
  'not-found',
];
const performersOnly: Row = [
  'unauthenticated',
  'not-found',
  'not-found',
  'allow',
  'not-found',
  'not-found',
];
const everybody: Row = ['allow', 'allow', 'allow', 'allow', 'allow', 'allow'];

const draft = { applicant: 'owner' };
const parties = { applicant: 'owner', roles: ['cso'] };
const task = { applicant: 'owner', role: 'cso' };

type Rule = (viewer: Viewer | undefined) => Decision;

const matrix: Readonly<Record<string, readonly [Rule, Row]>> = {
  canListDrafts: [drafts.canListDrafts, applicantsOnly],
  canCreateDraft: [drafts.canCreateDraft, applicantsOnly],
  canReadDraft: [(who) => drafts.canReadDraft(who, draft), ownerOnly],
  canChangeDraft: [(who) => drafts.canChangeDraft(who, draft), ownerOnly],
  canDeleteDraft: [(who) => drafts.canDeleteDraft(who, draft), ownerOnly],
  canSubmitDraft: [(who) => drafts.canSubmitDraft(who, draft), ownerOnly],
  canUpload: [(who) => drafts.canUpload(who, draft), ownerOnly],
  canContinueUpload: [(who) => drafts.canContinueUpload(who, draft), ownerOnly],
  canListCases: [cases.canListCases, applicantsOnly],
  canReadCase: [
    (who) => cases.canReadCase(who, parties),
    ['unauthenticated', 'allow', 'not-found', 'allow', 'not-found', 'not-found'],
  ],
  canReadDocument: [
    (who) => cases.canReadDocument(who, parties),
    ['unauthenticated', 'allow', 'not-found', 'allow', 'not-found', 'not-found'],
  ],
  canPrintCaseFile: [
    (who) => cases.canPrintCaseFile(who, parties),
    ['unauthenticated', 'forbidden', 'not-found', 'allow', 'not-found', 'not-found'],
  ],
  canListTasks: [
    tasks.canListTasks,
    ['unauthenticated', 'forbidden', 'forbidden', 'allow', 'allow', 'forbidden'],
  ],
  canReadTask: [(who) => tasks.canReadTask(who, task), performersOnly],
  canSaveVerdicts: [(who) => tasks.canSaveVerdicts(who, task), performersOnly],
  canCompleteTask: [(who) => tasks.canCompleteTask(who, task), performersOnly],
  ...Object.fromEntries(Object.entries(open).map(([name, rule]) => [name, [rule, everybody]])),
};

describe.each(Object.entries(matrix))('%s', (_, [rule, row]) => {
  it.each(names.map((name, index) => [name, row[index]] as const))(
    'for %s: %s',
    (name, decision) => {
      expect(rule(people[name])).toBe(decision);
    },
  );
});

it('covers every rule that there is', () => {
  const all = [drafts, cases, tasks, open].flatMap((module) => Object.keys(module));
  expect(Object.keys(matrix).sort()).toEqual(all.sort());
});

describe('an applicant’s own lane', () => {
  const own = { applicant: 'owner', role: 'applicant' };

  it('is the applicant’s of that case, and of no other citizen', () => {
    expect(tasks.canCompleteTask(people.owner, own)).toBe('allow');
    expect(tasks.canCompleteTask(people.stranger, own)).toBe('not-found');
  });

  it('never opens a case to other citizens, who hold the same role', () => {
    const withOwnTask = { applicant: 'owner', roles: ['applicant'] };
    expect(cases.canReadCase(people.stranger, withOwnTask)).toBe('not-found');
    expect(cases.canPrintCaseFile(people.stranger, withOwnTask)).toBe('not-found');
  });
});

it('never lets an officer decide on their own application', () => {
  const both = viewer('owner', 'applicant', 'cso');
  expect(tasks.canCompleteTask(both, task)).toBe('forbidden');
});
