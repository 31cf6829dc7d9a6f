import { assess } from '@alur/model/assessment/assess.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import { verifyLog } from '@alur/model/case/log.js';
import type { CaseTracking } from '../tracking-service.ts';
import type { CaseTerms } from './case-terms.ts';
import { clockStateOf, trackedClock } from './tracked-clock.ts';

/** What is on record of a case, without who applied and what for. */
export interface CaseOnRecord extends Pick<
  CaseTracking,
  'id' | 'registrationNumber' | 'permitType' | 'workflow' | 'texts'
> {
  /** The applicant's account. */
  readonly applicant: string;
  readonly log: readonly CaseEvent[];
  /** The last event as it was noted apart from the log, where it was. */
  readonly head?: Pick<CaseEvent, 'sequence' | 'hash'> | undefined;
}

/** Who looks: `roles` as an officer, none for a citizen. */
export interface Tracker {
  readonly account: string;
  readonly roles: readonly string[];
  readonly oversees: boolean;
}

/** A case held against its terms, as one officer sees it. @param now - epoch milliseconds */
export function caseTracking(
  record: CaseOnRecord,
  terms: CaseTerms,
  viewer: Tracker,
  now: number,
): CaseTracking {
  const { id, registrationNumber, permitType, workflow, log, head, texts, applicant } = record;
  const assessment = assess(terms.norms, log, now);
  const verification = verifyLog(log, head);
  const isParty = applicant !== viewer.account && (viewer.oversees || worksOn(viewer, assessment));
  return {
    ...{ id, registrationNumber, permitType, workflow, log, texts, assessment },
    assessedAt: now,
    chain: verification.ok ? { ok: true } : { ok: false, sequence: verification.sequence },
    clock: trackedClock(clockStateOf(log, terms), terms, now),
    may: { explain: isParty, moveClock: isParty && assessment.end === undefined },
  };
}

/** Whether a step of the case is, or was, one of theirs. */
export function worksOn({ roles }: Tracker, { steps }: CaseAssessment): boolean {
  return steps.some(({ answers }) => roles.includes(answers.role));
}
