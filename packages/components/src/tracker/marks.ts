import type { CaseTracking } from '@alur/client/tracking-service.js';
import { caseProgress } from '@alur/model/case/progress.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { StepMark } from '../flowchart/step-mark.ts';

/**
 * The same of a case on its flowchart: as the log has it, and late where the assessment says so.
 *
 * @param tracking - `log` and `assessment` of one case
 * @param sop - the procedure that the case is on
 */
export function marksOf(
  { log, assessment }: Pick<CaseTracking, 'log' | 'assessment'>,
  sop: Sop,
): ReadonlyMap<string, StepMark> {
  const late = new Set(
    assessment.steps
      .filter(({ state, time }) => state === 'running' && time.verdict === 'late')
      .map(({ activity }) => activity),
  );
  return caseProgress(sop, log, ({ id }) => late.has(id));
}
