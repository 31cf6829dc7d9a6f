import type { Activity } from '@alur/model/sop/sop.js';
import { asOutcome, isOutcomeId } from './outcomes.ts';
import { noSuchActivity, refuse, type Refusal } from './refusal.ts';
import { withoutInferences } from './said.ts';
import { countingOf, counted } from './row-numbers.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

export function setActivity(work: WorkingSop, edit: EditOf<'set-activity'>): Refusal {
  const { activity: id, change } = edit;
  const before = work.activity(id);
  if (!before) return noSuchActivity(id);
  changed(work, before, {
    ...change,
    ...('description' in change ? { description: change.description || undefined } : {}),
    ...(change.notifications
      ? {
          notifications: change.notifications.map((each) => ({
            ...each,
            when: each.when?.replace(/^=\s*/, '') || undefined,
          })),
        }
      : {}),
  });
  if (change.name !== undefined) work.setNode(id, { name: change.name });
  return undefined;
}

export function setMutuBaku(work: WorkingSop, edit: EditOf<'set-mutu-baku'>): Refusal {
  const { activity: id, change } = edit;
  const before = work.activity(id);
  if (!before) return noSuchActivity(id);
  const outputs = change.outputs
    ?.map(({ text, about }) => ({ text, about: about === '' ? undefined : about }))
    .filter(({ text, about }) => text !== '' || about !== undefined);
  const mutuBaku = { ...before.mutuBaku, ...change, ...(outputs ? { outputs } : {}) };
  work.setActivity(id, {
    mutuBaku,
    inferences: withoutInferences(before.inferences, Object.keys(change)) ?? [],
  });
  return undefined;
}

export function setWork(work: WorkingSop, edit: EditOf<'set-work'>): Refusal {
  const { activity: id, change } = edit;
  const before = work.activity(id);
  if (!before) return noSuchActivity(id);
  const ids = (change.outcomes ?? []).map((outcome) => outcome.id);
  const bad = ids.find((each, index) => !isOutcomeId(each) || ids.indexOf(each) !== index);
  if (bad !== undefined) return badOutcome(id, bad);
  const outcomes = change.outcomes?.map(asOutcome);
  const letters = change.letters?.flatMap((each) => each.split(/\s+/));
  changed(work, before, {
    work: {
      ...before.work,
      ...(change.kind === undefined ? {} : { kind: change.kind }),
      ...(letters ? { letters } : {}),
      ...(outcomes ? { outcomes } : {}),
    },
  });
  return undefined;
}

export function renumber(work: WorkingSop): Refusal {
  const numbers = new Map(work.activities.map(({ id, number }) => [id, number]));
  const end = countingOf(work.activities.slice(0, 1)) ?? '';
  work.activities = counted(work.activities, end).map((row) =>
    row.number === numbers.get(row.id)
      ? row
      : { ...row, inferences: withoutInferences(row.inferences, ['number']) ?? [] },
  );
  return undefined;
}

function changed(work: WorkingSop, before: Activity, change: Partial<Activity>): void {
  const parts = Object.keys(change);
  work.setActivity(before.id, {
    ...change,
    inferences: withoutInferences(before.inferences, parts) ?? [],
  });
}

export const badOutcome = (activity: string, id: string) =>
  refuse(
    activity,
    'bad-outcome',
    `Id hasil "${id}" tidak dapat dipakai atau sudah dipakai. Pakai huruf kecil, angka, dan tanda hubung, misalnya "accept", satu kali saja.`,
    `The outcome id "${id}" cannot be used or is in use. Take lower case letters, digits and hyphens, for instance "accept", once only.`,
  );
