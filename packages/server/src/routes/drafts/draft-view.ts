import type { Draft } from '@alur/model/permit/application.js';
import { fittingDocuments } from '@alur/model/permit/reconcile/fitting-documents.js';
import type { Definitions } from '../../cases/definitions.ts';
import { storedDocument } from '../../cases/case-view.ts';
import type { DocumentRecord } from '../../store/ports/documents.ts';
import type { DraftRecord } from '../../store/ports/drafts.ts';
import type { StoreReader } from '../../store/store.ts';

interface Desk {
  readonly store: { readonly read: Pick<StoreReader, 'documents'> };
  readonly definitions: Definitions;
}

export async function readDraftViews(
  desk: Desk,
  drafts: readonly DraftRecord[],
): Promise<readonly Draft[]> {
  const documents = await desk.store.read.documents.ofDrafts(drafts.map(({ id }) => id));
  return Promise.all(drafts.map((draft) => draftView(desk.definitions, draft, documents)));
}

/** A draft with its documents, without saying whose it is. */
export async function draftView(
  definitions: Definitions,
  draft: DraftRecord,
  documents: readonly DocumentRecord[],
): Promise<Draft> {
  const { id, agency, permitType, answers, statements, stage, version, updatedAt } = draft;
  const own = documents.filter((document) => document.draft === id).map(storedDocument);
  const definition = await definitions.permitType(agency, permitType);
  const { fitting, aside } = definition
    ? fittingDocuments(definition, own)
    : { fitting: own, aside: [] };
  const { keptAside: keptAnswers = [] } = draft;
  // A correction stays on the form that its case is pinned to.
  const newer = draft.corrects ? undefined : definitions.newerRevision(agency, permitType);
  return {
    ...{ id, permitType, answers, documents: fitting, statements, stage, version, updatedAt },
    ...(newer !== undefined && { newerRevision: newer }),
    ...(keptAnswers.length + aside.length > 0 && {
      keptAside: { answers: keptAnswers, documents: aside },
    }),
    ...(draft.corrects && { corrects: draft.corrects }),
  };
}
