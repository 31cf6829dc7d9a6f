/** The logs of all cases. Nothing here changes or removes an event. */

import type { CaseEvent } from '@alur/model/case/event.js';

export interface EventReader {
  /** In the order of their sequence. */
  ofCase(caseId: string): Promise<readonly CaseEvent[]>;
  last(caseId: string): Promise<CaseEvent | undefined>;
}

export interface EventWriter extends EventReader {
  /** Throws StoreConflict when one of the sequence numbers is taken. */
  append(events: readonly CaseEvent[]): Promise<void>;
}
