import type { Activity, Flow, Outcome } from '@alur/model/sop/sop.js';
import { firstFree, slugOf } from './fresh-id.ts';
import type { WorkingSop } from './working-sop.ts';

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function isOutcomeId(id: string): boolean {
  return slug.test(id) && !(id in {});
}

/** An outcome as a file gives it back. */
export function asOutcome({ titleEn, ...outcome }: Outcome): Outcome {
  const title = outcome.title || outcome.id;
  return { ...outcome, title, titleEn: titleEn === '' ? undefined : titleEn };
}

/** The condition of the arrow that is taken when this outcome is chosen. */
export function conditionOn(outcome: string): string {
  return `= outcome = "${outcome}"`;
}

/** The outcome that an arrow is taken on, of those that an activity has. */
export function outcomeOf({ work }: Activity, { condition }: Flow): Outcome | undefined {
  return work.outcomes.find(
    ({ id }) => id === /^=\s*outcome = "([^"]+)"$/.exec(condition ?? '')?.[1],
  );
}

/** An outcome for an answer that says nothing but its label. */
export function outcomeFor(label: string, taken: readonly string[]): Outcome {
  const id = firstFree([slugOf(label) || 'outcome'], (each) => taken.includes(each));
  return { id, title: label || id, tone: 'neutral' };
}

/** Whether a way elsewhere in the SOP is taken on this outcome of the activity. */
export function isUsedElsewhere(
  work: WorkingSop,
  activity: string,
  outcome: string,
  gateway: string,
): boolean {
  return work.flows.some(({ source, condition }) => {
    if (source === gateway || !condition?.includes(`"${outcome}"`)) return false;
    if (condition.includes('outcomes')) return condition.includes(activity);
    const asks = work.entries(source)[0]?.source;
    // A decision of its own row asks for that row's outcome.
    return asks === undefined || work.decision(asks)?.id !== source;
  });
}
