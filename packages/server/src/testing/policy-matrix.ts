import * as authoring from '../policy/authoring.ts';
import * as cases from '../policy/cases.ts';
import * as drafts from '../policy/drafts.ts';
import type { Decision } from '../policy/policy.ts';
import * as procedures from '../policy/procedures.ts';
import * as open from '../policy/public.ts';
import * as tasks from '../policy/tasks.ts';
import * as tracking from '../policy/tracking.ts';
import type { Viewer } from '../policy/viewer.ts';

/** Who may do what, by the name of the rule: held by the rules themselves and by every route. */

export const people = [
  'nobody',
  'owner',
  'stranger',
  'performer',
  'other officer',
  'overseer',
  'author',
] as const satisfies readonly string[];

export type Person = (typeof people)[number];

const viewer = (account: string, ...roles: readonly string[]): Viewer => ({
  account,
  email: `${account}@warga.example`,
  roles,
  applicantRole: 'applicant',
});

export const viewers: Readonly<Record<Person, Viewer | undefined>> = {
  nobody: undefined,
  owner: viewer('owner', 'applicant'),
  stranger: viewer('stranger', 'applicant'),
  performer: viewer('performer', 'cso'),
  'other officer': viewer('other', 'back-office-a'),
  overseer: { ...viewer('head', 'head-of-agency'), oversees: true },
  author: { ...viewer('writer', 'sop-author'), authors: true },
};

/** In the order of `people`. */
type Row = readonly [Decision, Decision, Decision, Decision, Decision, Decision, Decision];

const everybody: Row = ['allow', 'allow', 'allow', 'allow', 'allow', 'allow', 'allow'];
const applicants: Row = [
  'unauthenticated',
  'allow',
  'allow',
  'forbidden',
  'forbidden',
  'forbidden',
  'forbidden',
];
const officers: Row = [
  'unauthenticated',
  'forbidden',
  'forbidden',
  'allow',
  'allow',
  'allow',
  'allow',
];
const authors: Row = [
  'unauthenticated',
  'forbidden',
  'forbidden',
  'forbidden',
  'forbidden',
  'forbidden',
  'allow',
];
const trackers: Row = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'allow',
  'not-found',
  'allow',
  'not-found',
];
const owner: Row = [
  'unauthenticated',
  'allow',
  'not-found',
  'not-found',
  'not-found',
  'not-found',
  'not-found',
];
const performer: Row = [
  'unauthenticated',
  'not-found',
  'not-found',
  'allow',
  'not-found',
  'not-found',
  'not-found',
];
/** Of an officer's task, which is no applicant's. */
const nobodyHere: Row = [
  'unauthenticated',
  'not-found',
  'not-found',
  'not-found',
  'not-found',
  'not-found',
  'not-found',
];
const parties: Row = [
  'unauthenticated',
  'allow',
  'not-found',
  'allow',
  'not-found',
  'not-found',
  'not-found',
];

type Rule = (viewer: Viewer | undefined) => Decision;

const draft = { applicant: 'owner' };
const ofCase = { applicant: 'owner', roles: ['cso'] };
const task = { applicant: 'owner', role: 'cso' };

export const matrix: Readonly<Record<string, readonly [Rule, Row]>> = {
  canListDrafts: [drafts.canListDrafts, applicants],
  canCreateDraft: [drafts.canCreateDraft, applicants],
  canReadDraft: [(who) => drafts.canReadDraft(who, draft), owner],
  canChangeDraft: [(who) => drafts.canChangeDraft(who, draft), owner],
  canDeleteDraft: [(who) => drafts.canDeleteDraft(who, draft), owner],
  canSubmitDraft: [(who) => drafts.canSubmitDraft(who, draft), owner],
  canUpload: [(who) => drafts.canUpload(who, draft), owner],
  canContinueUpload: [(who) => drafts.canContinueUpload(who, draft), owner],
  canListCases: [cases.canListCases, applicants],
  canReadCase: [(who) => cases.canReadCase(who, ofCase), parties],
  canReadDocument: [(who) => cases.canReadDocument(who, ofCase), parties],
  canPrintCaseFile: [
    (who) => cases.canPrintCaseFile(who, ofCase),
    ['unauthenticated', 'forbidden', 'not-found', 'allow', 'not-found', 'not-found', 'not-found'],
  ],
  canReadProcedure: [
    (who) => procedures.canReadProcedure(who, { isInForce: true, hasCase: false }),
    everybody,
  ],
  canListTasks: [tasks.canListTasks, officers],
  canReadTask: [(who) => tasks.canReadTask(who, task), performer],
  canSaveVerdicts: [(who) => tasks.canSaveVerdicts(who, task), performer],
  canCompleteTask: [(who) => tasks.canCompleteTask(who, task), performer],
  canCorrect: [(who) => tasks.canCorrect(who, task), nobodyHere],
  canRecordParts: [(who) => tasks.canRecordParts(who, task), performer],
  canTrackSteps: [tracking.canTrackSteps, officers],
  canTrackCase: [(who) => tracking.canTrackCase(who, ofCase), trackers],
  canExplainDeviation: [(who) => tracking.canExplainDeviation(who, ofCase), trackers],
  canMoveClock: [(who) => tracking.canMoveClock(who, ofCase), trackers],
  ...Object.fromEntries(Object.entries(authoring).map(([name, rule]) => [name, [rule, authors]])),
  ...Object.fromEntries(Object.entries(open).map(([name, rule]) => [name, [rule, everybody]])),
};

/** All rules that there are, by name. */
export const ruleNames: readonly string[] = [
  drafts,
  cases,
  procedures,
  tasks,
  tracking,
  authoring,
  open,
].flatMap((module) => Object.keys(module));

export function decisionFor(rule: string, person: Person): Decision {
  const row = matrix[rule]?.[1];
  const decision = row?.[people.indexOf(person)];
  if (!decision) throw new Error(`the matrix does not know ${rule} for ${person}`);
  return decision;
}
