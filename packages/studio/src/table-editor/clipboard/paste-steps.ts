import type { Performer } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { activityOf } from '../cells/write-text.ts';
import type { FreshIds } from '../edits/fresh-ids.ts';
import { numberBelow } from '../edits/row-edits.ts';
import type { GridModel } from '../grid-model.ts';
import type { PastedSteps } from './pasted-steps.ts';

const parts = [
  ...(['number', 'activity', 'requiredInputs', 'duration', 'outputs', 'remarks'] as const),
].map((of) => ({ of }));

/**
 * Puts the steps of another table below the last, each part into the column that is meant. Performers
 * are known by their names; those that the SOP does not have come to it.
 */
export function pasteSteps(
  { sop }: GridModel,
  { performers: names, steps }: PastedSteps,
  freshId: FreshIds,
): readonly SopEdit[] {
  const known = new Map(sop.performers.map((performer) => [keyOf(performer.name), performer]));
  const edits: SopEdit[] = [];
  let lastPerformer = sop.performers.at(-1)?.id;
  for (const name of [...names, ...steps.flatMap(({ performer }) => performer ?? [])]) {
    if (known.has(keyOf(name)) || keyOf(name) === '') continue;
    const performer: Performer = { id: freshId('performer', name), name };
    known.set(keyOf(name), performer);
    edits.push({ kind: 'add-performer', after: lastPerformer, performer });
    lastPerformer = performer.id;
  }
  let after = sop.activities.at(-1)?.id;
  for (const step of steps) {
    const id = freshId('activity', step.activity);
    const performer = known.get(keyOf(step.performer ?? ''))?.id;
    const texts = [
      ...[numberBelow(sop, step.number), step.activity, step.requiredInputs.join('\n')],
      ...[step.duration, step.outputs.join('\n'), step.remarks],
    ];
    const activity = { ...activityOf(id, parts, texts), ...(performer ? { performer } : {}) };
    edits.push({ kind: 'add-activity', after, activity });
    if (performer && step.symbol !== 'process') {
      edits.push({ kind: 'place-symbol', activity: id, performer, symbol: step.symbol });
    }
    after = id;
  }
  return edits;
}

const keyOf = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();
