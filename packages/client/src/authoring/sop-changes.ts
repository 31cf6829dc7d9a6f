import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';

/** What an author would say has changed from one revision to the next; moved boxes do not count. */
export function sopChanges(_before: Sop | undefined, _after: Sop): readonly Required<LocalText>[] {
  return [];
}
