import type { SopIdentity } from '@alur/model/sop/sop.js';
import { restateIdentity } from '@alur/workflow/bpmn/restate-identity.js';
import { dayInWords } from './local-day.ts';

/** What of a publication its document states. */
export interface StatedInFile {
  readonly identity: SopIdentity;
  /** 1 for a new SOP, which has been made and not revised. */
  readonly revision: number;
  /** "2026-11-21" */
  readonly today: string;
  readonly effectiveOn: string;
  readonly approvedBy: string;
}

/** The file as it is published: with the day of its revision, its effect and its approval, so that paper and file say the same. */
export function publishedFile(
  draft: string,
  { identity, revision, today, effectiveOn, approvedBy }: StatedInFile,
): Promise<string> {
  const made = /\d/.test(identity.createdOn) ? {} : { createdOn: dayInWords(today) };
  return restateIdentity(draft, {
    ...made,
    ...(revision > 1 && { revisedOn: dayInWords(today) }),
    effectiveOn: dayInWords(effectiveOn),
    approvedBy: approvedBy.trim(),
  });
}
