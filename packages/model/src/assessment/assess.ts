/**
 * Holds a case against the mutu baku of its SOP: kelengkapan, waktu and output of each visit of each
 * activity, and the register of what deviated.
 *
 *     const norms = normsOf(sop, () => calendarTime(calendar));
 *     const assessment = assess(norms, log, now);
 *
 * The same comes out event by event:
 *
 *     let state = startAssessment();
 *     for (const event of log) state = assessEvent(state, event);
 *     assessmentOf(state, norms, now);
 */

import type { AssessedEvent } from './assessed-event.ts';
import type { CaseAssessment } from './case-assessment.ts';
import { judgeSteps } from './judge-steps.ts';
import { logFinding } from './log-finding.ts';
import type { Norms } from './norms.ts';
import { gapFindings } from './take-place.ts';
import { takeEvent } from './take-event.ts';
import { copyTally, emptyTally, type Tally } from './tally.ts';
import { visitFindings } from './visit-findings.ts';

/** What a log has said so far. Opaque; it can be cloned, so it may be kept and sent. */
export type AssessmentState = Readonly<Tally>;

export function startAssessment(): AssessmentState {
  return emptyTally();
}

/** The state after one more event; the one before stays as it is. */
export function assessEvent(state: AssessmentState, event: AssessedEvent): AssessmentState {
  const tally = copyTally(state);
  takeEvent(tally, event);
  return tally;
}

/**
 * Assesses a whole log of one case.
 *
 * @param now - epoch milliseconds, for steps that still run
 */
export function assess(norms: Norms, log: readonly AssessedEvent[], now?: number): CaseAssessment {
  const tally = emptyTally();
  for (const event of log) takeEvent(tally, event);
  return assessmentOf(tally, norms, now);
}

/** What the log comes to so far. Who has a clock asks again as time passes. */
export function assessmentOf(state: AssessmentState, norms: Norms, now?: number): CaseAssessment {
  const { case: caseId, pauses, submission, end } = state;
  const steps = judgeSteps(state, norms, now);
  const deviations = steps.flatMap((step) => step.deviations);
  const findings = [...state.findings, ...gapFindings(state), ...visitFindings(state, norms)];
  for (const { deviation, sequence } of state.explanations) {
    if (deviations.some(({ id }) => id === deviation)) continue;
    findings.push(logFinding('unknown-deviation', { case: caseId, sequence }, deviation));
  }
  return { case: caseId, submission, end, pauses, steps, deviations, findings };
}
