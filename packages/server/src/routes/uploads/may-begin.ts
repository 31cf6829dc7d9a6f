import type { ServiceError } from '@alur/client/permit-service.js';
import type { DocumentRequirement, PermitType } from '@alur/model/generated/permit-type.js';
import { checkFile } from '@alur/model/permit/document-rules.js';
import { refusal } from '../../http/service-errors.ts';
import type { Announcement } from './announcement.ts';

/** What one account may hold in drafts and have on its way, in bytes and in files. */
export const quota = { bytes: 300_000_000, unfinished: 40 };

/** What the account holds already. */
export interface Held {
  readonly draftBytes: number;
  readonly unfinished: readonly { readonly size: number }[];
}

export function requirementOf(
  permitType: PermitType,
  requirement: string,
): DocumentRequirement | undefined {
  return permitType.documents.find(({ id }) => id === requirement);
}

/** Why a file may not even be sent; undefined when it may. The bytes are checked when they are in. */
export function whyNotBegin(
  permitType: PermitType,
  { requirement: id, size }: Announcement,
  held: Held,
): ServiceError | undefined {
  const requirement = requirementOf(permitType, id);
  if (!requirement) return refusal('invalid', notAsked);
  // No byte is here yet, so nothing can be said of the type.
  const wrong = checkFile(requirement, { size, head: new Uint8Array() });
  if (wrong && wrong.code !== 'unsupported-file') return refusal(wrong.code, wrong.text);
  const onTheWay = held.unfinished.reduce((sum, each) => sum + each.size, 0);
  if (held.unfinished.length >= quota.unfinished) return refusal('conflict', tooMany);
  if (held.draftBytes + onTheWay + size > quota.bytes) return refusal('too-large', full);
  return undefined;
}

const notAsked = {
  id: 'Dokumen ini tidak diminta untuk jenis izin yang Anda pilih. Muat ulang halaman, lalu pilih dokumen dari daftar.',
  en: 'This document is not asked for with the permit you chose. Reload the page, then choose a document from the list.',
};

const tooMany = {
  id: 'Terlalu banyak unggahan yang belum selesai. Tunggu hingga selesai, lalu coba lagi.',
  en: 'Too many uploads are under way. Wait until they are finished, then try again.',
};

const full = {
  id: 'Ruang untuk dokumen draf Anda sudah penuh. Kirim atau hapus draf yang tidak diperlukan, lalu unggah kembali.',
  en: 'There is no more room for documents of your drafts. Send or delete drafts that you do not need, then upload again.',
};
