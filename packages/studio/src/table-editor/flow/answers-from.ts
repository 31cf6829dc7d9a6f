import type { Outcome } from '@alur/model/sop/sop.js';
import { outcomeFor } from '@alur/workflow/edit/outcomes.js';
import type { Answer } from '@alur/workflow/edit/sop-edit.js';
import type { Way } from './answers-of.ts';

/** A way as it stands in the form. */
export interface FormWay extends Way {
  readonly tone: Outcome['tone'];
}

/** The answers that a form says. What an answer is for is named anew only where it has changed. */
export function answersFrom(ways: readonly FormWay[]): readonly Answer[] {
  const taken: string[] = ways.flatMap(({ outcome }) => outcome?.id ?? []);
  return ways.map(({ flow, label, target, outcome, tone }) => {
    const answer = {
      ...(flow === undefined ? {} : { flow }),
      label: ways.length > 1 ? label.trim() : '',
      ...(target === undefined ? {} : { target }),
    };
    if (ways.length < 2 || tone === (outcome?.tone ?? 'neutral')) return answer;
    const own = outcome ?? outcomeFor(answer.label, taken);
    taken.push(own.id);
    return { ...answer, outcome: { ...own, tone } };
  });
}
