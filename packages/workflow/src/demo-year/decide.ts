import { checklistFor } from '@alur/model/permit/checklist.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Answers, Verdict } from '@alur/model/permit/application.js';
import type { Activity } from '@alur/model/sop/sop.js';
import type { Random } from './seeded-random.ts';

const tones = { positive: 9, neutral: 5, negative: 1 } as const;

export interface Decision {
  readonly outcome?: string | undefined;
  readonly verdicts?: readonly Verdict[] | undefined;
}

/** What is decided at a step: mostly yes, and a no has one item with one of its reasons. */
export function decide(
  { work }: Activity,
  permitType: PermitType,
  answers: Answers,
  random: Random,
): Decision {
  const { outcomes, kind } = work;
  if (outcomes.length === 0) return {};
  // Of two that weigh the same the last is the way on, the first the detour.
  const outcome = random.weighted(
    outcomes.map(
      (each, index) =>
        [each, tones[each.tone] * (index === 0 && each.tone === 'neutral' ? 0.5 : 1)] as const,
    ),
  );
  if (kind !== 'checklist') return { outcome: outcome.id };
  const items = checklistFor(permitType, answers);
  if (items.length === 0) return { outcome: outcome.id };
  const wrong = outcome.tone === 'negative' ? random.pick(items).id : undefined;
  const verdicts = items.map(({ id, reasons }): Verdict => {
    const reason = id === wrong ? random.pick(reasons) : undefined;
    return reason === undefined ? { item: id, ok: true } : { item: id, ok: false, reason };
  });
  return { outcome: outcome.id, verdicts };
}
