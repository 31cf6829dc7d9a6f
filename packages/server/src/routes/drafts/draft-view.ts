import type { Draft } from '@alur/model/permit/application.js';
import { storedDocument } from '../../cases/case-view.ts';
import type { DocumentRecord } from '../../store/ports/documents.ts';
import type { DraftRecord } from '../../store/ports/drafts.ts';
import type { StoreReader } from '../../store/store.ts';

/** A draft with its documents, without saying whose it is. */
export function draftView(draft: DraftRecord, documents: readonly DocumentRecord[]): Draft {
  const { id, permitType, answers, statements, stage, version, updatedAt } = draft;
  const own = documents.filter((document) => document.draft === id).map(storedDocument);
  return { id, permitType, answers, documents: own, statements, stage, version, updatedAt };
}

export async function readDraftViews(
  read: Pick<StoreReader, 'documents'>,
  drafts: readonly DraftRecord[],
): Promise<readonly Draft[]> {
  const documents = await read.documents.ofDrafts(drafts.map(({ id }) => id));
  return drafts.map((draft) => draftView(draft, documents));
}
