import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { compareSops } from '@alur/workflow/changes/compare-sops.js';

/** A revision keeps as many as this: what differs more is another SOP. */
const most = 500;

/** What an author would say has changed from one revision to the next; nothing of a first one. */
export function sopChanges(before: Sop | undefined, after: Sop): readonly Required<LocalText>[] {
  if (!before) return [];
  return compareSops(before, after)
    .slice(0, most)
    .map(({ text }) => text);
}
