import { anewWords, goesOnWords } from '../words/conditions.ts';
import type { Branches } from './branches-of.ts';
import { labelOf, type Procedure } from './find-target.ts';
import { isDecision, type StepWays, type Target } from './step-ways.ts';

/**
 * Of two answers that are steps of their own, the good one first: what "Kemudian …" adds below
 * them goes on from the bad one, and the good one passes it by. Work that begins anew there leads
 * back to the question.
 */
export function withGoingOn(
  { rows }: Procedure,
  plans: readonly StepWays[],
  branches: readonly Branches[],
): readonly StepWays[] {
  const done = [...plans];
  plans.forEach((plan, at) => {
    const [good, bad] = [at + 1, at + 2];
    const isPair =
      isDecision(plan) &&
      plan.ways.some(({ target, tone }) => target === good && tone === 'positive') &&
      plan.ways.some(({ target, tone }) => target === bad && tone === 'negative') &&
      branches[good]?.isGuarded === true &&
      branches[bad]?.isGuarded === true;
    const from = bad + 1;
    let to = from;
    while (
      to < rows.length &&
      goesOnWords.test(rows[to]?.activity ?? '') &&
      branches[to]?.isGuarded !== true
    )
      to += 1;
    if (!isPair || to === from) return;
    const after: Target = to < rows.length ? to : 'end';
    const [first, last] = [done[good], done[to - 1]];
    if (first && first.ways[0]?.target === from)
      done[good] = {
        ...first,
        ways: first.ways.map((way) => ({ ...way, target: after, confidence: 0.7 })),
      };
    const isAnew = rows.slice(from, to).some(({ activity }) => anewWords.test(activity));
    if (!isAnew || !last || isDecision(last)) return;
    const why = {
      id: `Pekerjaan dimulai lagi; disimpulkan kembali ke langkah ${labelOf(rows, at)}, tempat keputusannya.`,
      en: `Work begins anew; taken to go back to step ${labelOf(rows, at)}, where it is decided.`,
    };
    done[to - 1] = {
      ...last,
      ways: last.ways.map((way) => ({ ...way, target: at, confidence: 0.55, why })),
    };
  });
  return done;
}
