import type { Verdict } from '@alur/model/permit/application.js';
import { refusal } from '../http/service-errors.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import { alreadyDone } from './already-done.ts';
import type { CaseDesk } from './case-desk.ts';

/** A task to be marked, by an account that may. */
export interface TaskAtHand {
  readonly task: TaskRecord;
  readonly record: CaseRecord;
  readonly account: string;
}

/**
 * Keeps what an officer has marked so far; it may be incomplete.
 *
 * @throws ServiceError `conflict` when the task is done; `invalid` for items that are not on the
 *   checklist
 */
export async function saveVerdicts(
  desk: CaseDesk,
  { task, record, account }: TaskAtHand,
  verdicts: readonly Verdict[],
): Promise<void> {
  const permitType = await desk.definitions.permitType(record.agency, record.permitType);
  const known = new Set(permitType?.checklist.map(({ id }) => id));
  const findings = verdicts
    .filter(({ item }) => !known.has(item))
    .map(({ item }) => ({ path: `/verdicts/${item}`, code: 'unknown' as const, params: {} }));
  if (findings.length > 0) throw refusal('invalid', undefined, { findings });

  const savedAt = desk.now();
  const { id } = task;
  await desk.store.transaction(async (tx) => {
    const now = await tx.tasks.byId(id);
    const saved =
      now?.state === 'open' &&
      (await tx.verdicts.save({
        task: id,
        case: task.case,
        account,
        verdicts,
        savedAt,
        final: false,
      }));
    if (!saved) throw alreadyDone(now ?? task);
  });
}
