import { isCorrection } from '@alur/workflow/case/is-correction.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import type { DocumentStorage } from '../documents/document-storage.ts';
import { refusal } from '../http/service-errors.ts';
import { randomId } from '../ids.ts';
import type { DocumentRecord } from '../store/ports/documents.ts';
import type { DraftRecord } from '../store/ports/drafts.ts';
import type { PinnedTask } from '../store/ports/tasks.ts';
import { alreadyDone } from './already-done.ts';
import type { CaseDesk } from './case-desk.ts';
import { definitionsOf } from './pinned-definitions.ts';

type Desk = CaseDesk & {
  readonly documents: Pick<DocumentStorage, 'readAll' | 'write' | 'delete'>;
};

/**
 * Begins a draft of all that was sent, to put it right for a task of the applicant's own; or finds
 * the one that was begun. Documents are copied, so that the case keeps what it has until the draft
 * is sent.
 *
 * @throws ServiceError `conflict` when the task is done, `invalid` when it asks for no correction
 */
export async function correctApplication(desk: Desk, pinned: PinnedTask): Promise<DraftRecord> {
  const { task } = pinned;
  if (task.state !== 'open') throw alreadyDone(task);
  const { permitType, procedure } = await definitionsOf(desk, pinned);
  if (!isCorrection(activityOf(procedure.sop, task.activity)))
    throw refusal('invalid', noCorrection);
  const begun = await desk.store.read.drafts.forTask(task.id);
  if (begun) return begun;

  const record = await desk.store.read.cases.byId(task.case);
  if (!record) throw refusal('not-found');
  const at = desk.now();
  const draft: DraftRecord = {
    id: desk.newId(),
    agency: record.agency,
    account: record.account,
    permitType: pinned.permitType,
    answers: record.answers,
    // Whoever changes what they have sent states its truth again.
    statements: [],
    stage: permitType.stages[0]?.id ?? 'documents',
    version: 1,
    corrects: { case: record.id, registrationNumber: record.registrationNumber, task: task.id },
    createdAt: at,
    updatedAt: at,
  };
  const copies = await copyDocuments(desk, record.id, draft.id);
  const kept = await desk.store.transaction(async (tx) => {
    // Another window may have begun one meanwhile; under the lock of the case there is one of them.
    await tx.cases.lock(record.id);
    const first = await tx.drafts.forTask(task.id);
    if (first) return first;
    await tx.drafts.create(draft);
    for (const copy of copies) await tx.documents.replace(copy);
    return draft;
  });
  if (kept !== draft) await Promise.all(copies.map(({ id }) => desk.documents.delete(id)));
  return kept;
}

async function copyDocuments(
  desk: Desk,
  caseId: string,
  draft: string,
): Promise<readonly (DocumentRecord & { readonly draft: string })[]> {
  const copies = [];
  for (const document of await desk.store.read.documents.ofCase(caseId)) {
    const id = randomId(desk.randomBytes);
    await desk.documents.write(id, await desk.documents.readAll(document.id));
    copies.push({ ...document, id, draft, case: undefined });
  }
  return copies;
}

const noCorrection = {
  id: 'Langkah ini tidak meminta perbaikan permohonan. Muat ulang halaman untuk melihat apa yang ditunggu dari Anda.',
  en: 'This step asks for no correction of the application. Reload the page to see what waits for you.',
};
