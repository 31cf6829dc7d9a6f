import type { ServiceError } from '@alur/client/permit-service.js';
import type { DocumentRequirement, PermitType } from '@alur/model/generated/permit-type.js';
import { checkFile } from '@alur/model/permit/document-rules.js';
import { refusal } from '../../http/service-errors.ts';
import type { Announcement } from './announcement.ts';

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
): ServiceError | undefined {
  const requirement = requirementOf(permitType, id);
  if (!requirement) return refusal('invalid', notAsked);
  // No byte is here yet, so nothing can be said of the type.
  const wrong = checkFile(requirement, { size, head: new Uint8Array() });
  return wrong && wrong.code !== 'unsupported-file' ? refusal(wrong.code, wrong.text) : undefined;
}

const notAsked = {
  id: 'Dokumen ini tidak diminta untuk jenis izin yang Anda pilih. Muat ulang halaman, lalu pilih dokumen dari daftar.',
  en: 'This document is not asked for with the permit you chose. Reload the page, then choose a document from the list.',
};
