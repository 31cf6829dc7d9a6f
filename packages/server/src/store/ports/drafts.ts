/** Applications that are not sent yet. */

import type {
  Answers,
  Correction,
  KeptAnswer,
  PermitTypeRef,
} from '@alur/model/permit/application.js';

/** A draft without its documents: those are in {@link DocumentReader.ofDrafts}. */
export interface DraftRecord {
  readonly id: string;
  readonly agency: string;
  readonly account: string;
  readonly permitType: PermitTypeRef;
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly stage: string;
  readonly version: number;
  /** Answers without a place in the revision that the draft has moved to. */
  readonly keptAside?: readonly KeptAnswer[] | undefined;
  /** The case whose application it corrects; there is one draft for a task at most. */
  readonly corrects?: Correction | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface DraftChange {
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly stage: string;
  readonly updatedAt: string;
}

/** A draft on another revision of its permit type. */
export interface DraftMove extends DraftChange {
  readonly revision: number;
  readonly keptAside: readonly KeptAnswer[];
}

export interface DraftReader {
  byId(id: string): Promise<DraftRecord | undefined>;
  /** Last changed first. */
  ofAccount(agency: string, account: string): Promise<readonly DraftRecord[]>;
  /** The one that was begun to do a task with. */
  forTask(task: string): Promise<DraftRecord | undefined>;
}

export interface DraftWriter extends DraftReader {
  /** Reads the draft and keeps others from changing it until the end of the transaction. */
  lock(id: string): Promise<DraftRecord | undefined>;
  create(draft: DraftRecord): Promise<void>;
  /** The new version; undefined when the draft is gone or `version` is not the stored one. */
  save(id: string, version: number, change: DraftChange): Promise<number | undefined>;
  /** As {@link save}, and puts the draft on another revision. */
  move(id: string, version: number, move: DraftMove): Promise<number | undefined>;
  /** False when there was none. Documents that are still the draft's go with it. */
  remove(id: string): Promise<boolean>;
}
