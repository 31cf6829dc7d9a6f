import { reconcileDraft } from '@alur/model/permit/reconcile/reconcile-draft.js';
import type { MovedDraft } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { keepPermitType, permitTypeOf } from './definitions.ts';
import { signedIn, type Desk } from './desk.ts';
import { ownDraft } from './drafts.ts';
import { newerRevision } from './newer-revision.ts';
import { inUnit } from './unit.ts';

/** Moves a draft to the revision in force; one that is there already stays as it is. */
export async function moveDraft(desk: Desk, id: string, version: number): Promise<MovedDraft> {
  const account = await signedIn(desk);
  const tables = await desk.tables();
  const { draft: seen } = ownDraft(await tables.get('drafts', id), account);
  const from = await permitTypeOf(desk, seen.permitType.id, seen.permitType.revision);
  return inUnit(tables, async (unit) => {
    const row = ownDraft(await unit.get('drafts', id), account);
    const to = desk.permitTypes.get(row.draft.permitType.id);
    if (!to || newerRevision(desk, row.draft) === undefined) {
      return { draft: row.draft, asksAgain: [] };
    }
    const isSeen = row.draft.permitType.revision === from.revision;
    if (row.draft.version !== version || !isSeen) throw serviceError('conflict');
    const { draft: moved, asksAgain } = reconcileDraft(row.draft, from, to);
    const draft = { ...moved, version: version + 1, updatedAt: desk.now() };
    await keepPermitType(unit, to);
    unit.put('drafts', id, { account: row.account, draft });
    return { draft, asksAgain };
  });
}
