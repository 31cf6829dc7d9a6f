import type { Sop } from '@alur/model/sop/sop.js';
import { besideOf } from '@alur/workflow/edit/parallel/parallel-partners.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { choicesOf } from './render-beside.ts';

/** What the command makes of a step: to be done beside these, or alone without. */
export interface Turn {
  readonly beside: readonly string[] | undefined;
}

/** Of what a step can run beside, what stands above it comes first; undefined where nothing can. */
export function turnOf(sop: Sop, id: string): Turn | undefined {
  if (besideOf(sop, id).length > 0) return { beside: undefined };
  const rowOf = (step: string | undefined) => sop.activities.findIndex((each) => each.id === step);
  const own = rowOf(id);
  const [first] = choicesOf(sop, id).toSorted(
    (a, b) => Number(rowOf(a[0]) > own) - Number(rowOf(b[0]) > own),
  );
  return first && { beside: first };
}

/** "2, 3"; empty of none. */
export function stepNumbers({ activities }: Sop, ids: readonly string[] = []): string {
  return activities
    .flatMap((activity, row) => (ids.includes(activity.id) ? stepNumber(activity, row) : []))
    .join(', ');
}
