import type { Activity } from '@alur/model/sop/sop.js';

/**
 * Whether a step of the applicant's is to put the application right: a registration that a case
 * has come back to. It is done by sending again, and so has no answers to choose between.
 */
export function isCorrection({ work }: Pick<Activity, 'work'>): boolean {
  return work.kind === 'registration' && work.outcomes.length === 0;
}
