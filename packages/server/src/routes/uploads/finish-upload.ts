import { checkDocument } from '../../documents/check-document.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { refusal } from '../../http/service-errors.ts';
import { randomId } from '../../ids.ts';
import type { DocumentRecord } from '../../store/ports/documents.ts';
import type { UploadRecord, UploadResult } from '../../store/ports/uploads.ts';
import { requirementOf } from './may-begin.ts';

/**
 * Checks a file that has arrived and takes it into its draft, or notes why not. May be called any
 * number of times, also after a crash between the last byte and the check: the first result stays.
 *
 * @param path where the bytes are; gone afterwards when they became a document as they were
 */
export async function finishUpload(
  desk: AppDesk,
  upload: UploadRecord,
  path: string,
): Promise<UploadResult> {
  const draft = await desk.store.read.drafts.byId(upload.draft);
  const permitType = draft && (await desk.definitions.permitType(draft.agency, draft.permitType));
  const requirement = permitType && requirementOf(permitType, upload.requirement);
  // Sent, or thrown away, while the bytes were on their way.
  if (!requirement) throw refusal('not-found');

  const checked = await checkDocument(requirement, path);
  if (!checked.ok) {
    const result = { refused: checked.fault };
    const isFirst = await desk.store.transaction((tx) => tx.uploads.finish(upload.id, result));
    if (isFirst) desk.uploadRefused?.(checked.fault.code);
    return (await resultOf(desk, upload.id)) ?? result;
  }
  const { mediaType, size, sha256 } = checked;
  const document = {
    // At random, for documents are spread over folders by the first characters.
    id: randomId(desk.randomBytes),
    agency: upload.agency,
    account: upload.account,
    draft: upload.draft,
    requirement: upload.requirement,
    fileName: upload.fileName,
    ...{ mediaType, size, sha256 },
    uploadedAt: desk.now(),
  };
  if (checked.replacement) await desk.documents.write(document.id, checked.replacement);
  else await desk.documents.take(document.id, path);
  return keep(desk, upload, document);
}

/** The bytes are on disk; now the entry, in one go with the result of the upload. */
async function keep(
  desk: AppDesk,
  upload: UploadRecord,
  document: DocumentRecord & { readonly draft: string },
): Promise<UploadResult> {
  const result = { document: document.id };
  const kept = await desk.store.transaction(async (tx) => {
    if (!(await tx.drafts.lock(document.draft))) return undefined;
    if (!(await tx.uploads.finish(upload.id, result))) return undefined;
    return { replaced: await tx.documents.replace(document) };
  });
  if (!kept) {
    await desk.documents.delete(document.id);
    const first = await resultOf(desk, upload.id);
    if (!first) throw refusal('not-found');
    return first;
  }
  if (kept.replaced !== undefined) await desk.documents.delete(kept.replaced);
  return result;
}

async function resultOf(desk: AppDesk, upload: string): Promise<UploadResult | undefined> {
  return (await desk.store.read.uploads.byId(upload))?.result;
}
