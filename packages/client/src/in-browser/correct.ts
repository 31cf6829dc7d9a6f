import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import { isCorrection } from '@alur/workflow/case/is-correction.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { serviceError } from '../service-texts.ts';
import { permitTypeOf, procedureOf } from './definitions.ts';
import { newId, signedInApplicant, type Desk } from './desk.ts';
import type { CaseRow } from './tables.ts';
import { openTask, ownTask } from './tasks.ts';
import { inUnit, type Unit } from './unit.ts';

/** Begins a draft of all that was sent, for a task that asks to put it right; or finds the begun one. */
export async function correct(desk: Desk, taskId: string): Promise<Draft> {
  const account = await signedInApplicant(desk);
  return inUnit(await desk.tables(), async (unit) => {
    const task = openTask(ownTask(desk, await unit.get('tasks', taskId), account));
    const row = await unit.get('cases', task.case);
    if (!row) throw serviceError('not-found');
    const { sop } = await procedureOf(desk, row.workflow);
    if (!isCorrection(activityOf(sop, task.activity))) throw serviceError('invalid');
    const begun =
      task.correction === undefined ? undefined : await unit.get('drafts', task.correction);
    if (begun && begun.submittedAs === undefined) return begun.draft;

    const draft = await draftOf(unit, desk, row, taskId);
    unit.put('drafts', draft.id, { account: account.id, draft });
    const { key, version: _, ...rest } = task;
    unit.put('tasks', key, { ...rest, correction: draft.id });
    return draft;
  });
}

async function draftOf(unit: Unit, desk: Desk, row: CaseRow, task: string): Promise<Draft> {
  const { id, permitType: ref, registrationNumber } = row.summary;
  const permitType = await permitTypeOf(desk, ref.id, ref.revision);
  const documents: StoredDocument[] = [];
  for (const sent of row.documents) {
    const document = await unit.get('documents', sent.id);
    if (!document) throw serviceError('not-found');
    const { bytes, mediaType } = document;
    const copy = { ...sent, id: newId(desk) };
    unit.put('documents', copy.id, { account: row.account, bytes, mediaType });
    documents.push(copy);
  }
  return {
    id: newId(desk),
    permitType: { id: ref.id, revision: ref.revision },
    answers: row.answers,
    documents,
    // Whoever changes what they have sent states its truth again.
    statements: [],
    stage: permitType.stages[0]?.id ?? 'documents',
    version: 1,
    updatedAt: desk.now(),
    corrects: { case: id, registrationNumber, task },
  };
}
