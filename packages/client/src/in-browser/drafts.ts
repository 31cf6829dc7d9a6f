import { checkFile, mediaTypeOf } from '@alur/model/permit/document-rules.js';
import { sha256Hex } from '@alur/model/case/hash.js';
import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import { ServiceError, type DraftChange, type UploadOptions } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { keepPermitType, permitTypeOf } from './definitions.ts';
import { withNewer } from './newer-revision.ts';
import { newId, signedIn, signedInApplicant, type Desk } from './desk.ts';
import type { AccountRow, DraftRow } from './tables.ts';
import { inUnit, type Unit } from './unit.ts';

export async function draftsOf(desk: Desk): Promise<readonly Draft[]> {
  const { id } = await signedInApplicant(desk);
  const rows = await (await desk.tables()).getAllFromIndex('drafts', 'account', id);
  return rows
    .filter(({ submittedAs }) => submittedAs === undefined)
    .map(({ draft }) => withNewer(desk, draft))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

export async function readDraft(desk: Desk, id: string): Promise<Draft> {
  const account = await signedIn(desk);
  return withNewer(desk, ownDraft(await (await desk.tables()).get('drafts', id), account).draft);
}

export async function createDraft(desk: Desk, permitTypeId: string): Promise<Draft> {
  const { id: account } = await signedInApplicant(desk);
  const permitType = await permitTypeOf(desk, permitTypeId);
  const { revision, stages } = permitType;
  const draft: Draft = {
    id: newId(desk),
    permitType: { id: permitType.id, revision },
    answers: {},
    documents: [],
    statements: [],
    stage: stages[0]?.id ?? 'documents',
    version: 1,
    updatedAt: desk.now(),
  };
  await inUnit(await desk.tables(), async (unit) => {
    await keepPermitType(unit, permitType);
    unit.put('drafts', draft.id, { account, draft });
  });
  return draft;
}

export async function saveDraft(
  desk: Desk,
  id: string,
  { answers, statements, stage }: DraftChange,
  version: number,
): Promise<Draft> {
  return changeDraft(desk, id, ({ draft }) => {
    if (draft.version !== version) throw serviceError('conflict');
    return { ...draft, answers, statements, stage, version: version + 1 };
  });
}

export async function deleteDraft(desk: Desk, id: string): Promise<void> {
  const account = await signedIn(desk);
  await inUnit(await desk.tables(), async (unit) => {
    const { draft } = ownDraft(await unit.get('drafts', id), account);
    for (const document of documentsOf(draft)) await forgetDocument(unit, document.id);
    unit.delete('drafts', id);
  });
}

/** Takes a file at once; the whole check of its bytes is the server's, this looks at its kind. */
export async function uploadDocument(
  desk: Desk,
  id: string,
  requirementId: string,
  file: File,
  { onProgress, signal }: UploadOptions = {},
): Promise<StoredDocument> {
  const account = await signedIn(desk);
  const { draft } = ownDraft(await (await desk.tables()).get('drafts', id), account);
  const permitType = await permitTypeOf(desk, draft.permitType.id, draft.permitType.revision);
  const requirement = permitType.documents.find((each) => each.id === requirementId);
  if (!requirement) throw serviceError('not-found');

  const bytes = new Uint8Array(await file.slice(0, requirement.maxBytes).arrayBuffer());
  const refusal = checkFile(requirement, { size: file.size, head: bytes.subarray(0, 4_096) });
  if (refusal) throw new ServiceError(refusal.code, refusal.text);
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw serviceError('unsupported-file');
  if (signal?.aborted) throw serviceError('aborted');
  const document: StoredDocument = {
    id: newId(desk),
    requirement: requirementId,
    fileName: file.name,
    mediaType,
    size: file.size,
    sha256: sha256Hex(bytes),
    uploadedAt: desk.now(),
  };
  await changeDraft(desk, id, async (row, unit) => {
    const isReplaced = (each: StoredDocument) => each.requirement === requirementId;
    const others = row.draft.documents.filter((each) => !isReplaced(each));
    for (const each of documentsOf(row.draft)) {
      if (isReplaced(each)) await forgetDocument(unit, each.id);
    }
    unit.put('documents', document.id, { account: row.account, bytes, mediaType });
    return { ...withoutAside(row.draft, isReplaced), documents: [...others, document] };
  });
  onProgress?.(file.size, file.size);
  return document;
}

export async function removeDocument(desk: Desk, id: string, document: string): Promise<void> {
  await changeDraft(desk, id, async (row, unit) => {
    const isRemoved = (each: StoredDocument) => each.id === document;
    const documents = row.draft.documents.filter((each) => !isRemoved(each));
    if (!documentsOf(row.draft).some(isRemoved)) throw serviceError('not-found');
    await forgetDocument(unit, document);
    return { ...withoutAside(row.draft, isRemoved), documents };
  });
}

/** The row of a draft that is the account's and not sent yet. */
export function ownDraft(row: DraftRow | undefined, account: AccountRow): DraftRow {
  if (row?.account !== account.id || row.submittedAs !== undefined) throw serviceError('not-found');
  return row;
}

async function changeDraft(
  desk: Desk,
  id: string,
  change: (row: DraftRow, unit: Unit) => Draft | Promise<Draft>,
): Promise<Draft> {
  const account = await signedIn(desk);
  return inUnit(await desk.tables(), async (unit) => {
    const row = ownDraft(await unit.get('drafts', id), account);
    const draft = { ...(await change(row, unit)), updatedAt: desk.now() };
    unit.put('drafts', id, { account: row.account, draft });
    return draft;
  });
}

const documentsOf = ({ documents, keptAside }: Draft): readonly StoredDocument[] => [
  ...documents,
  ...(keptAside?.documents ?? []),
];

/** The draft, without some of the documents that it keeps aside. */
function withoutAside(
  { keptAside, ...draft }: Draft,
  isGone: (document: StoredDocument) => boolean,
): Draft {
  const { answers = [], documents = [] } = keptAside ?? {};
  const left = documents.filter((each) => !isGone(each));
  return answers.length + left.length > 0
    ? { ...draft, keptAside: { answers, documents: left } }
    : draft;
}

export async function forgetDocument(unit: Unit, document: string): Promise<void> {
  await unit.get('documents', document);
  unit.delete('documents', document);
}
