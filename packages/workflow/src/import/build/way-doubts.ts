import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { labelOf } from '../flow/find-target.ts';
import { isDecision, type StepWays, type Target, type Way } from '../flow/step-ways.ts';
import { outcomesOf, returnWhy } from './build-sop.ts';
import type { DoubtDraft } from '../doubt-draft.ts';
import type { BuiltIds, Understood } from './understood.ts';

/** What is doubtful about how a step goes on: that it is a decision, and where its ways lead. */
export function wayDoubts(
  understood: Understood,
  sop: Sop,
  ids: BuiltIds,
  at: number,
): readonly DoubtDraft[] {
  const plan = understood.ways[at];
  if (!plan) return [];
  const activity = ids.steps[at] ?? '';
  if (!isDecision(plan)) {
    const [way] = plan.ways;
    if (!way || way.confidence === 1) return [];
    return [
      {
        code: 'return',
        element: activity,
        proposal: leadsTo(understood, way.target),
        why: way.why,
        confidence: way.confidence,
        alternatives: targetsFor(understood, at, way.target).map((target) => ({
          label: leadsTo(understood, target),
          edits: [nextEdit(ids, activity, target)],
        })),
      },
    ];
  }
  const gateway = ids.decisions[at] ?? '';
  const answer = (way: Way): Required<LocalText> => {
    const to = leadsTo(understood, way.target);
    return { id: `${way.label}: ${to.id}`, en: `${way.label}: ${to.en}` };
  };
  const all = plan.ways.map(answer);
  const decision: DoubtDraft = {
    code: 'decision',
    element: gateway,
    proposal: { id: all.map(({ id }) => id).join('; '), en: all.map(({ en }) => en).join('; ') },
    why: plan.why,
    confidence: plan.confidence,
    alternatives: [
      {
        label: {
          id: 'Bukan keputusan: langsung ke langkah berikutnya',
          en: 'No decision: straight to the next step',
        },
        edits: [onlyAnswer(ids, activity, at + 1 < understood.rows.length ? at + 1 : 'end')],
      },
    ],
  };
  const returns = plan.ways
    .map((way, index): DoubtDraft & { readonly index: number } => ({
      index,
      code: 'return',
      element: gateway,
      proposal: answer(way),
      why: { id: returnWhy(way), en: `${way.label}: ${way.why.en}` },
      confidence: way.confidence,
      alternatives: targetsFor(understood, at, way.target).map((target) => ({
        label: answer({ ...way, target }),
        edits: [answersEdit(plan, sop, ids, at, index, target)],
      })),
    }))
    .filter(({ confidence }) => confidence < 0.95)
    .map(({ index: _, ...draft }) => draft);
  return [...(plan.confidence < 1 ? [decision] : []), ...returns];
}

/** A decision with one answer is none. */
function onlyAnswer(ids: BuiltIds, activity: string, target: Target): SopEdit {
  const step = target === 'end' ? undefined : ids.steps[target];
  const answer = { label: '', ...(step === undefined ? {} : { target: step }) };
  return { kind: 'set-answers', activity, answers: [answer] };
}

function nextEdit(ids: BuiltIds, activity: string, target: Target): SopEdit {
  const step = target === 'end' ? undefined : ids.steps[target];
  return { kind: 'set-next', activity, ...(step === undefined ? {} : { target: step }) };
}

/** All answers of the decision, with another target for one of them. */
function answersEdit(
  plan: StepWays,
  sop: Sop,
  ids: BuiltIds,
  at: number,
  changed: number,
  target: Target,
): SopEdit {
  const flows = sop.flows.filter(({ source }) => source === ids.decisions[at]);
  const outcomes = outcomesOf(plan);
  return {
    kind: 'set-answers',
    activity: ids.steps[at] ?? '',
    answers: plan.ways.map((way, index) => {
      const to = index === changed ? target : way.target;
      const step = to === 'end' ? undefined : ids.steps[to];
      const [flow, outcome] = [flows[index]?.id, outcomes[index]];
      return {
        ...(flow === undefined ? {} : { flow }),
        label: way.label,
        ...(step === undefined ? {} : { target: step }),
        ...(outcome ? { outcome } : {}),
      };
    }),
  };
}

/** Where a way may lead as well: the next step, the last steps of others before, the end. */
function targetsFor({ rows, assigned }: Understood, at: number, taken: Target): readonly Target[] {
  const next: Target = at + 1 < rows.length ? at + 1 : 'end';
  const last = new Map<number | undefined, number>();
  for (let before = 0; before < at; before++) last.set(assigned[before]?.performer, before);
  const befores = [...last.values()].sort((a, b) => b - a);
  const all: readonly Target[] = [next, ...befores, 0, 'end'];
  return [...new Set(all)].filter((target) => target !== taken && target !== at).slice(0, 6);
}

function leadsTo({ rows, assigned, performers }: Understood, target: Target): Required<LocalText> {
  if (target === 'end') return { id: 'selesai', en: 'the end' };
  const name = performers[assigned[target]?.performer ?? -1] ?? '';
  const step = `${labelOf(rows, target)}${name === '' ? '' : ` (${name})`}`;
  return { id: `ke langkah ${step}`, en: `to step ${step}` };
}
