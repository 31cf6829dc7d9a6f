import type { Activity, Flow, Outcome } from '@alur/model/sop/sop.js';
import { firstFree, slugOf } from './fresh-id.ts';
import { isPlain } from './plain-flow.ts';
import type { Answer } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

/** The outcome that each answer is given on; undefined where its way has another condition. */
export type AnswerOutcomes = Map<Answer, Outcome | undefined>;

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
function isUsedElsewhere(
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

/** The outcome that leads this way; undefined where the way has a condition of another kind. */
export function outcomeFrom(
  activity: Activity,
  { flow: id, label, outcome }: Answer,
  known: readonly Flow[],
  taken: AnswerOutcomes,
): Outcome | undefined {
  if (outcome) return asOutcome(outcome);
  const flow = known.find((each) => each.id === id);
  if (flow && !isPlain({ ...flow, name: '' })) {
    const own = outcomeOf(activity, flow);
    // Where the answer and what is chosen for it were one word, they stay one.
    const isRenamed = own !== undefined && own.title === flow.name && label !== flow.name;
    return isRenamed && label ? { ...own, title: label, titleEn: undefined } : own;
  }
  const others = [...taken.values()].flatMap((each) => each?.id ?? []);
  const own = activity.work.outcomes.find(
    (each) => each.title.toLowerCase() === label.toLowerCase() && !others.includes(each.id),
  );
  return own ?? outcomeFor(label, [...others, ...activity.work.outcomes.map((each) => each.id)]);
}

/** The id of an outcome that one answer brings and another has. */
export function givenTwice(outcomes: AnswerOutcomes): string | undefined {
  const all = [...outcomes.values()].flatMap((outcome) => outcome?.id ?? []);
  const given = [...outcomes.keys()].flatMap(({ outcome }) => outcome?.id ?? []);
  return given.find((id) => all.indexOf(id) !== all.lastIndexOf(id));
}

/** The outcomes of the answers, and those that a way elsewhere is taken on. */
export function keepOutcomes(
  work: WorkingSop,
  activity: Activity,
  gateway: string,
  outcomes: AnswerOutcomes,
): void {
  const chosen = [...outcomes.values()]
    .flatMap((outcome) => outcome ?? [])
    .filter(({ id }, index, all) => all.findIndex((each) => each.id === id) === index);
  const others = activity.work.outcomes.filter(
    ({ id }) =>
      !chosen.some((outcome) => outcome.id === id) &&
      isUsedElsewhere(work, activity.id, id, gateway),
  );
  work.setActivity(activity.id, {
    work: { ...activity.work, outcomes: [...chosen, ...others] },
  });
}
