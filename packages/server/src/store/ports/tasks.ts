/** What waits for somebody, and who did it. */

import type { WorkKind } from '@alur/model/sop/sop.js';
import type { PermitTypeRef } from '@alur/model/permit/application.js';
import type { CaseListing } from './cases.ts';

export interface TaskRecord {
  readonly id: string;
  readonly agency: string;
  readonly case: string;
  /** The engine's key of this visit of the activity, unique within the case. */
  readonly key: string;
  readonly activity: string;
  readonly activityName: string;
  readonly role: string;
  readonly work: WorkKind;
  readonly openedAt: string;
  readonly state: 'open' | 'completed' | 'cancelled';
  readonly closedAt?: string | undefined;
  readonly completion?: TaskCompletionRecord | undefined;
}

export interface TaskCompletionRecord {
  readonly account: string;
  /** The role that the account acted in. */
  readonly role: string;
  readonly outcome?: string | undefined;
}

/** A task with what never changes of its case: whose it is and what it is pinned to. */
export interface PinnedTask {
  readonly task: TaskRecord;
  readonly applicant: string;
  readonly permitType: PermitTypeRef;
  readonly workflow: { readonly id: string; readonly sha256: string };
}

export interface TaskReader {
  byId(id: string): Promise<TaskRecord | undefined>;
  pinned(id: string): Promise<PinnedTask | undefined>;
  /** Open ones of these roles with their cases, longest waiting first. */
  inbox(
    agency: string,
    roles: readonly string[],
  ): Promise<readonly { readonly task: TaskRecord; readonly case: CaseListing }[]>;
  /** All of a case, in the order in which they were opened. */
  ofCase(caseId: string): Promise<readonly TaskRecord[]>;
}

export interface TaskWriter extends TaskReader {
  open(tasks: readonly (TaskRecord & { readonly state: 'open' })[]): Promise<void>;
  /** True for exactly one of those who complete the task at the same time. */
  complete(id: string, at: string, completion: TaskCompletionRecord): Promise<boolean>;
  /** Cancels an open task of a case by the engine's key; false when it is not open. */
  cancel(caseId: string, key: string, at: string): Promise<boolean>;
}
