import type { AppDesk } from '../../http/app-desk.ts';
import { refusal } from '../../http/service-errors.ts';
import type { DraftRecord } from '../../store/ports/drafts.ts';
import type { UploadRecord } from '../../store/ports/uploads.ts';
import type { Announcement } from './announcement.ts';
import { makeRoom } from './make-room.ts';
import { whyNotBegin } from './may-begin.ts';
import { uploadLifetime, type TusMount } from './tus.ts';

/** Notes an upload before its first byte; older ones that nobody went on with make room for it. */
export async function beginUpload(
  desk: AppDesk,
  tus: TusMount,
  draft: DraftRecord,
  announced: Announcement,
): Promise<UploadRecord> {
  const { agency, account } = draft;
  const permitType = await desk.definitions.permitType(agency, draft.permitType);
  if (!permitType) throw refusal('not-found');
  const why = whyNotBegin(permitType, announced);
  if (why?.code === 'too-large' || why?.code === 'empty-file') desk.uploadRefused?.(why.code);
  if (why) throw why;
  const createdAt = desk.now();
  const expiresAt = new Date(Date.parse(createdAt) + uploadLifetime).toISOString();
  const upload = { id: desk.newId(), agency, account, ...announced, createdAt, expiresAt };
  const gone = await desk.store.transaction(async (tx) => {
    const draftBytes = await tx.documents.draftBytes(account);
    const unfinished = await tx.uploads.unfinishedOf(account);
    const leaving = makeRoom(announced.size, { draftBytes, unfinished });
    if (!leaving) throw refusal('too-large', full);
    for (const { id } of leaving) await tx.uploads.remove(id);
    await tx.uploads.begin(upload);
    return leaving;
  });
  for (const { id } of gone) await tus.remove(id);
  return upload;
}

const full = {
  id: 'Ruang untuk dokumen draf Anda sudah penuh. Kirim atau hapus draf yang tidak diperlukan, lalu unggah kembali.',
  en: 'There is no more room for documents of your drafts. Send or delete drafts that you do not need, then upload again.',
};
