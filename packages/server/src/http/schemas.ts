/**
 * The shapes that several routes share, for checking, for writing replies and for OpenAPI. A reply
 * holds what its schema names and nothing else, so that no field gets out by accident.
 */

import { caseStatuses } from '@alur/model/case/event.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const ref = (name: string): JsonSchema => ({ $ref: `${name}#` });

export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** An object with these properties and no other; all required but those named. */
export function record(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', required, properties, additionalProperties: false };
}

/** Data that a definition describes rather than this API. */
const open: JsonSchema = { type: 'object', additionalProperties: true };

export const text: JsonSchema = { type: 'string' };
const integer: JsonSchema = { type: 'integer' };
const time: JsonSchema = { type: 'string', description: 'ISO 8601, UTC' };

/** Ours, and short: no path, no control characters, nothing to search with. */
export const id: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' };
export const slug: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  maxLength: 64,
};

/**
 * Answers as a draft keeps them: incomplete and wrong they may be, but bounded, so that whatever
 * walks them stays shallow. A permit type nests four levels at most.
 */
const answerDepth = 4;

const answerValue = (depth: number): JsonSchema =>
  depth === 0
    ? { type: ['string', 'number', 'boolean'], maxLength: 20_000 }
    : {
        type: ['string', 'number', 'boolean', 'array', 'object'],
        maxLength: 20_000,
        maxItems: 500,
        items: ref(`AnswerValue${depth - 1}`),
        maxProperties: 500,
        additionalProperties: ref(`AnswerValue${depth - 1}`),
      };

const answerValues = Object.fromEntries(
  Array.from({ length: answerDepth }, (_, depth) => [`AnswerValue${depth}`, answerValue(depth)]),
);

export const answersIn: JsonSchema = {
  type: 'object',
  maxProperties: 20,
  additionalProperties: {
    type: 'object',
    maxProperties: 500,
    additionalProperties: ref(`AnswerValue${answerDepth - 1}`),
  },
};

export const verdictsIn: JsonSchema = {
  type: 'array',
  maxItems: 200,
  items: record(
    {
      item: { type: 'string', maxLength: 64 },
      ok: { type: 'boolean' },
      reason: { type: 'string', maxLength: 64 },
      note: { type: 'string', maxLength: 2000 },
    },
    ['reason', 'note'],
  ),
};

const part: JsonSchema = { type: ['integer', 'string'], minimum: 0, maxLength: 100 };

const partsIn = (name: string, said: string): JsonSchema => ({
  type: 'array',
  maxItems: 200,
  items: record({ [name]: part, [said]: { type: 'boolean' } }),
});

/** What of the mutu baku of a task an officer says: by its place in the SOP, or by an id. */
export const inputsIn = partsIn('input', 'present');
export const outputsIn = partsIn('output', 'produced');

const permitTypeRef = { id: text, revision: integer };
const titled = record({ ...permitTypeRef, title: ref('LocalText') });

const caseSummary = {
  id: text,
  registrationNumber: text,
  permitType: titled,
  status: { type: 'string', enum: [...caseStatuses] },
  submittedAt: time,
  updatedAt: time,
};

const taskSummary = {
  id: text,
  case: text,
  registrationNumber: text,
  permitType: titled,
  activity: text,
  activityName: text,
  role: text,
  work: text,
  openedAt: time,
};

/** Registered with the app once and named by `ref`. */
export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  ...answerValues,
  LocalText: record({ id: text, en: text }, ['en']),
  Finding: record({ path: text, code: text, params: open }),
  Error: record(
    {
      code: text,
      text: ref('LocalText'),
      findings: list(ref('Finding')),
      by: record({ role: text, at: time }),
    },
    ['findings', 'by'],
  ),
  Session: record({ email: text, roles: list(text), singleSignOn: { type: 'boolean' } }, [
    'singleSignOn',
  ]),
  PermitTypeSummary: record(
    {
      ...permitTypeRef,
      title: ref('LocalText'),
      summary: ref('LocalText'),
      category: text,
      keywords: list(text),
      serviceTime: text,
      fee: ref('LocalText'),
    },
    ['summary', 'fee'],
  ),
  ProcedureSummary: record({ id: text, title: text, number: text, unit: text, effectiveOn: text }, [
    'unit',
  ]),
  Procedure: record({ id: text, sha256: text, sop: open }),
  StoredDocument: record({
    id: text,
    requirement: text,
    fileName: text,
    mediaType: text,
    size: integer,
    sha256: text,
    uploadedAt: time,
  }),
  Draft: record(
    {
      id: text,
      permitType: record(permitTypeRef),
      answers: open,
      documents: list(ref('StoredDocument')),
      statements: list(text),
      stage: text,
      version: integer,
      updatedAt: time,
      newerRevision: integer,
      keptAside: record({
        answers: list(ref('KeptAnswer')),
        documents: list(ref('StoredDocument')),
      }),
      corrects: record({ case: text, registrationNumber: text, task: text }),
    },
    ['newerRevision', 'keptAside', 'corrects'],
  ),
  KeptAnswer: record(
    {
      path: text,
      revision: integer,
      label: ref('LocalText'),
      value: {},
      chosen: list(ref('LocalText')),
      unit: ref('LocalText'),
    },
    ['chosen', 'unit'],
  ),
  MovedDraft: record({
    draft: ref('Draft'),
    asksAgain: list(record({ path: text, why: text })),
  }),
  Verdict: record({ item: text, ok: { type: 'boolean' }, reason: text, note: text }, [
    'reason',
    'note',
  ]),
  CaseEvent: {
    type: 'object',
    description: 'One link of the case log; `data` depends on `type`.',
    required: ['type', 'data', 'case', 'sequence', 'at', 'actor', 'previous', 'hash'],
    properties: {
      type: text,
      data: open,
      case: text,
      sequence: integer,
      at: time,
      actor: open,
      previous: text,
      hash: text,
      withheld: { type: 'boolean' },
    },
  },
  CaseSummary: record(caseSummary),
  Outcome: record({ id: text, title: text, titleEn: text, tone: text }, ['titleEn']),
  OwnTask: record({
    ...{ id: text, activity: text, openedAt: time },
    isCorrection: { type: 'boolean' },
    outcomes: list(ref('Outcome')),
  }),
  CaseView: record(
    {
      ...caseSummary,
      answers: open,
      documents: list(ref('StoredDocument')),
      statements: list(text),
      verdicts: list(ref('Verdict')),
      log: list(ref('CaseEvent')),
      workflow: record({ id: text, sha256: text }),
      activities: list(
        record({ id: text, number: text, name: text, role: text, performer: text, duration: text }),
      ),
      letters: list(record({ letter: text, number: text, issuedAt: time })),
      notes: { type: 'object', additionalProperties: text },
      ownTasks: list(ref('OwnTask')),
      verificationUrl: text,
    },
    ['notes', 'ownTasks'],
  ),
  TaskResult: record({ ...caseSummary, events: list(ref('CaseEvent')) }),
  TaskSummary: record(taskSummary),
  TaskView: record({
    ...taskSummary,
    outcomes: list(ref('Outcome')),
    letters: list(text),
    verdicts: list(ref('Verdict')),
    parts: record({
      inputs: list(record({ text, present: { type: 'boolean' } }, ['present'])),
      outputs: list(record({ text, traced: { type: 'boolean' } })),
    }),
    caseView: ref('CaseView'),
  }),
  WorkingCalendars: record({ agency: open, roles: open }),
  CaseTracking: record({
    ...{ id: text, registrationNumber: text, permitType: titled, assessedAt: integer },
    workflow: record({ id: text, sha256: text }),
    assessment: { ...open, description: 'Per step its norm, what it took, and its deviations.' },
    log: list(ref('CaseEvent')),
    chain: record({ ok: { type: 'boolean' }, sequence: integer }, ['sequence']),
    clock: record(
      {
        state: { type: 'string', enum: ['waiting', 'running', 'paused', 'ended'] },
        ...{ startedAt: integer, usedSeconds: integer, dueAt: integer },
        ...{ deemedApprovalAt: integer, resets: integer, resetsAllowed: integer },
      },
      ['startedAt', 'usedSeconds', 'dueAt', 'deemedApprovalAt'],
    ),
    texts: { type: 'object', additionalProperties: text },
    may: record({ explain: { type: 'boolean' }, moveClock: { type: 'boolean' } }),
  }),
  TrackedSteps: record({
    assessedAt: integer,
    activities: list(open),
    cases: list(open),
    steps: list(open),
  }),
};
