import type { Sop } from '@alur/model/sop/sop.js';
import { isCorrection } from '@alur/workflow/case/is-correction.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import type { OwnTask } from './permit-service.ts';

/** What an applicant is told of a step of theirs, by a back end. */
export function ownTaskView(
  sop: Sop,
  task: Pick<OwnTask, 'id' | 'activity' | 'openedAt'>,
): OwnTask {
  const activity = activityOf(sop, task.activity);
  const { outcomes } = activity.work;
  return { ...task, isCorrection: isCorrection(activity), outcomes };
}
