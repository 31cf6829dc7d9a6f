import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import { serviceError } from '../service-texts.ts';
import type { AccountRow } from './tables.ts';
import type { Unit } from './unit.ts';

/** Stays as a mark without its contents, so that sending it again finds the case. */
export function markSent(unit: Unit, account: AccountRow, draft: Draft, submittedAs: string): void {
  const { keptAside: _, ...rest } = draft;
  const emptied = { ...rest, answers: {}, documents: [], statements: [] };
  unit.put('drafts', draft.id, { account: account.id, draft: emptied, submittedAs });
}

export async function moveDocuments(
  unit: Unit,
  caseId: string,
  documents: readonly StoredDocument[],
): Promise<void> {
  for (const { id } of documents) {
    const document = await unit.get('documents', id);
    if (!document) throw serviceError('conflict');
    const { account, bytes, mediaType } = document;
    unit.put('documents', id, { account, bytes, mediaType, case: caseId });
  }
}
