import type { Inference } from '@alur/model/sop/sop.js';
import { noSuchNode, type Refusal } from './refusal.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

export function confirmInference(work: WorkingSop, edit: EditOf<'confirm-inference'>): Refusal {
  const { element, inference } = edit;
  const without = (inferences: readonly Inference[] = []) =>
    inferences.filter(({ what, why }) => what !== inference.what || why !== inference.why);
  const orNone = (inferences: readonly Inference[]) =>
    inferences.length > 0 ? inferences : undefined;
  const activity = work.activity(element);
  const node = work.node(element);
  if (element === '' || element === work.rest.id) {
    work.rest = { ...work.rest, inferences: orNone(without(work.rest.inferences)) };
  } else if (activity) {
    work.setActivity(element, { inferences: without(activity.inferences) });
  } else if (node) {
    work.setNode(element, { inferences: orNone(without(node.inferences)) });
  } else {
    return noSuchNode(element);
  }
  return undefined;
}
