/** What the completion of one activity leads to, before the procedure moves on. */

import { canonicalJson, sha256Hex, type Sha256 } from '@alur/model/case/hash.js';
import type { Activity } from '@alur/model/sop/sop.js';
import { evaluateCondition } from '../engine/feel.ts';
import type { ActivityCompletion, MailDue, OpenedTask, PendingEvent } from './case-advance.ts';

/** The mails whose condition holds, in the order of the SOP. */
export function dueMails(
  activity: Activity,
  context: Readonly<Record<string, unknown>>,
): readonly MailDue[] {
  return activity.notifications
    .filter(({ when }) => when === undefined || evaluateCondition(when, context))
    .map(({ template, to }) => ({ template, to, activity: activity.id }));
}

/** What was there, what was sent again, completed, then its letters, then its mails. The letters are the actor's, the mails ours. */
export function completedEvents(
  activity: Activity,
  task: OpenedTask,
  { outcome, verdicts, inputs, outputs, note, corrected, actor }: ActivityCompletion,
  mails: readonly MailDue[],
  letters: readonly string[],
  sha256: Sha256 = sha256Hex,
): readonly PendingEvent[] {
  const failed = verdicts?.filter(({ ok }) => !ok);
  const visit = { activity: activity.id, task: task.key };
  return [
    ...(inputs?.length
      ? [{ actor, body: { type: 'input.checked', data: { ...visit, inputs } } } as const]
      : []),
    ...(corrected
      ? [
          {
            actor,
            body: { type: 'application.corrected', data: { ...visit, ...corrected } },
          } as const,
        ]
      : []),
    {
      actor,
      body: {
        type: 'activity.completed',
        data: {
          ...visit,
          role: task.role,
          ...(outcome === undefined ? {} : { outcome }),
          ...(failed?.length
            ? { failed: failed.map(({ item, reason = '' }) => ({ item, reason })) }
            : {}),
          ...(verdicts?.length ? { verdictsSha256: sha256(canonicalJson(verdicts)) } : {}),
          ...(outputs?.length ? { outputs } : {}),
          ...(note === undefined ? {} : { note }),
        },
      },
    },
    ...letters.map((letter) => ({ actor, letter })),
    ...mails.map((mail) => ({ actor: { kind: 'system' } as const, mail })),
  ];
}
