import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say, type Language } from '@alur/model/text.js';
import { laterMessages as words } from './later-messages.ts';

/** Said aloud when a document has come to the server. */
export function uploadedText(
  { documents }: Pick<PermitType, 'documents'>,
  requirement: string,
  speaks: Language,
): string {
  const found = documents.find(({ id }) => id === requirement);
  return found ? words.uploadedNow[speaks](say(found.title, speaks)) : '';
}
