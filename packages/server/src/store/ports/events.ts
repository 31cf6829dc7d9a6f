/** The logs of all cases. Nothing here changes or removes an event. */

import type { CaseEvent } from '@alur/model/case/event.js';

/** How far the log of a case is. */
export interface CaseHead {
  readonly case: string;
  readonly agency: string;
  readonly submittedAt: string;
  /** Undefined while it runs, and of a case that ended before heads were kept. */
  readonly endedAt?: string | undefined;
  /** The number and the hash of its last event. */
  readonly sequence: number;
  readonly hash?: string | undefined;
}

export interface EventReader {
  /** In the order of their sequence. */
  ofCase(caseId: string): Promise<readonly CaseEvent[]>;
  /** Those after a number. */
  since(caseId: string, sequence: number): Promise<readonly CaseEvent[]>;
  head(caseId: string): Promise<CaseHead | undefined>;
  /** Of the cases that ran at some time from `from` until before `to`, in the order of sending. */
  heads(
    agency: string,
    period: { readonly from: string; readonly to: string },
  ): Promise<readonly CaseHead[]>;
  last(caseId: string): Promise<CaseEvent | undefined>;
}

export interface EventWriter extends EventReader {
  /** Moves the heads too. Throws StoreConflict when one of the sequence numbers is taken. */
  append(events: readonly CaseEvent[]): Promise<void>;
}
