import type { MovedDraft } from '@alur/client/permit-service.js';
import { reconcileDraft } from '@alur/model/permit/reconcile/reconcile-draft.js';
import type { AppDesk } from '../../http/app-desk.ts';
import { refusal } from '../../http/service-errors.ts';
import type { DraftRecord } from '../../store/ports/drafts.ts';
import { draftView } from './draft-view.ts';
import { changedElsewhere } from './texts.ts';

/**
 * Moves a draft to the revision in force. One that is there already stays as it is.
 *
 * @param version - the one that the applicant has seen
 * @throws ServiceError `conflict` when it is another by now
 */
export async function moveDraft(
  desk: AppDesk,
  { id, agency, permitType, corrects }: DraftRecord,
  version: number,
): Promise<MovedDraft> {
  const { definitions } = desk;
  const from = await definitions.permitType(agency, permitType);
  const to = definitions.inForce(agency, permitType.id);
  const isNewer = !corrects && definitions.newerRevision(agency, permitType) !== undefined;
  const updatedAt = desk.now();
  return desk.store.transaction(async (tx) => {
    const locked = await tx.drafts.lock(id);
    if (!locked) throw refusal('not-found');
    const view = await draftView(definitions, locked, await tx.documents.ofDrafts([id]));
    if (!from || !to || !isNewer) return { draft: view, asksAgain: [] };
    // Another window may have moved it since it was read.
    if (locked.version !== version || locked.permitType.revision !== from.revision) {
      throw refusal('conflict', changedElsewhere);
    }
    const { draft, asksAgain } = reconcileDraft(view, from, to);
    const { answers, statements, stage, keptAside } = draft;
    const next = await tx.drafts.move(id, version, {
      ...{ revision: to.revision, answers, statements, stage, updatedAt },
      keptAside: keptAside?.answers ?? [],
    });
    if (next === undefined) throw refusal('conflict', changedElsewhere);
    return { draft: { ...draft, version: next, updatedAt }, asksAgain };
  });
}
