/**
 * What every answer must have before an element is given it. This is no validation of the whole:
 * it tells an answer of ours from the page of a proxy, of another version or of another service.
 */

import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type {
  CaseSummary,
  CaseView,
  PermitTypeSummary,
  PublicAgency,
  Session,
} from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object';

/** Properties that must be there, with their kind. */
export type Shape<T> = { readonly [Name in keyof T]?: Kind };

interface Shapes {
  readonly session: Shape<Session>;
  readonly agency: Shape<PublicAgency>;
  readonly permitTypeSummary: Shape<PermitTypeSummary>;
  readonly permitType: Shape<PermitType>;
  readonly draft: Shape<Draft>;
  readonly document: Shape<StoredDocument>;
  readonly caseSummary: Shape<CaseSummary>;
  readonly caseView: Shape<CaseView>;
}

const caseSummary: Shape<CaseSummary> = {
  id: 'string',
  registrationNumber: 'string',
  permitType: 'object',
  status: 'string',
  submittedAt: 'string',
};

export const shapes: Shapes = {
  session: { email: 'string', roles: 'array' },
  agency: { id: 'string', name: 'object', roles: 'array', categories: 'array', reasons: 'object' },
  permitTypeSummary: { id: 'string', revision: 'number', title: 'object', category: 'string' },
  permitType: {
    id: 'string',
    revision: 'number',
    title: 'object',
    stages: 'array',
    documents: 'array',
    statements: 'array',
    checklist: 'array',
  },
  draft: {
    id: 'string',
    permitType: 'object',
    answers: 'object',
    documents: 'array',
    statements: 'array',
    stage: 'string',
    version: 'number',
  },
  document: { id: 'string', requirement: 'string', fileName: 'string', size: 'number' },
  caseSummary,
  caseView: {
    ...caseSummary,
    answers: 'object',
    documents: 'array',
    verdicts: 'array',
    log: 'array',
    workflow: 'object',
    activities: 'array',
    letters: 'array',
    verificationUrl: 'string',
  },
};

/** The answer, when it has the shape. @throws {ServiceError} `server` when it has not */
export function shaped<T>(value: unknown, shape: Shape<T>): T {
  if (kindOf(value) !== 'object') throw unexpected(`an ${kindOf(value)} where an object belongs`);
  const properties = value as Readonly<Record<string, unknown>>;
  for (const [name, kind] of Object.entries<Kind | undefined>(shape)) {
    if (kindOf(properties[name]) !== kind) throw unexpected(`${name} is no ${String(kind)}`);
  }
  return value as T;
}

/** A list of answers that each have the shape. */
export function shapedList<T>(value: unknown, shape: Shape<T>): readonly T[] {
  if (!Array.isArray(value)) throw unexpected(`an ${kindOf(value)} where a list belongs`);
  return value.map((each) => shaped(each, shape));
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function unexpected(detail: string): Error {
  return serviceError('server', { cause: new Error(`unexpected answer: ${detail}`) });
}
