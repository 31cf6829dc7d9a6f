import { EngineRefusal } from '@alur/workflow/engine/engine-port.js';
import type { ServiceError } from '@alur/client/permit-service.js';
import { refusal } from '../http/service-errors.ts';
import type { TaskRecord } from '../store/ports/tasks.ts';
import type { StoreTransaction } from '../store/store.ts';

/** The refusal for whoever comes second: it names the role and the time, not the person. */
export function alreadyDone({ state, closedAt, completion }: TaskRecord): ServiceError {
  if (state !== 'completed' || !completion || !closedAt) return refusal('conflict', closed);
  return refusal('conflict', done, { by: { role: completion.role, at: closedAt } });
}

/** Somebody was faster: the refusal, from how the task stands now. */
export async function tooLate(tx: StoreTransaction, task: TaskRecord): Promise<Error> {
  const now = await tx.tasks.byId(task.id);
  return now ? alreadyDone(now) : refusal('not-found');
}

/** The engine is the second lock on the door: what it refuses is a conflict, not a fault. */
export function refuseStep(error: unknown, task: TaskRecord): never {
  throw error instanceof EngineRefusal ? alreadyDone(task) : error;
}

const done = {
  id: 'Tugas ini sudah diselesaikan oleh petugas lain. Muat ulang daftar tugas untuk melihat hasilnya.',
  en: 'Another officer has completed this task already. Reload the task list to see the result.',
};

const closed = {
  id: 'Tugas ini sudah tidak terbuka. Muat ulang daftar tugas.',
  en: 'This task is not open any more. Reload the task list.',
};
