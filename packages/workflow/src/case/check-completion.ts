import { checkVerdicts, checklistOfSent } from '@alur/model/permit/checklist.js';
import type { Answers, Verdict } from '@alur/model/permit/application.js';
import type { Finding } from '@alur/model/form/finding.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Activity } from '@alur/model/sop/sop.js';
import { checkParts, type RecordedParts } from './check-parts.ts';

/**
 * What is missing or wrong in a completion of an activity. Empty when it may be completed so.
 *
 * Paths: `/outcome`, `/verdicts/<item>` for items of the checklist, `/inputs/<place>` and
 * `/outputs/<place>`. Verdicts count only where
 * the activity is a checklist; elsewhere each one is `unknown`.
 *
 * @param answers - as the application was sent, without hidden ones
 */
export function checkCompletion(
  activity: Activity,
  permitType: PermitType,
  answers: Answers,
  completion: RecordedParts & {
    readonly outcome?: string | undefined;
    readonly verdicts?: readonly Verdict[] | undefined;
  },
): readonly Finding[] {
  const { kind, outcomes } = activity.work;
  const { outcome, verdicts = [] } = completion;
  const parts = checkParts(activity, completion, permitType);
  if (parts.length > 0) return parts;
  const chosen = outcomes.find(({ id }) => id === outcome);
  if (!chosen && outcomes.length > 0) {
    return [{ path: '/outcome', code: outcome === undefined ? 'required' : 'enum', params: {} }];
  }
  if (!chosen && outcome !== undefined) {
    return [{ path: '/outcome', code: 'unknown', params: {} }];
  }
  if (kind !== 'checklist') {
    return verdicts.map(({ item }) => ({ path: `/verdicts/${item}`, code: 'unknown', params: {} }));
  }
  return checkVerdicts(checklistOfSent(permitType, answers), verdicts, chosen?.tone ?? 'neutral');
}
