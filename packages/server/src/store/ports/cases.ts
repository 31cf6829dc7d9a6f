/** Applications that were sent, each pinned to the definitions that it started with. */

import type { CaseStatus } from '@alur/model/case/event.js';
import type { Answers, PermitTypeRef } from '@alur/model/permit/application.js';
import type { EngineState } from '@alur/workflow/engine/engine-port.js';
import type { LocalText } from '@alur/model/text.js';

/** What a list of cases shows. */
export interface CaseListing {
  readonly id: string;
  readonly agency: string;
  readonly registrationNumber: string;
  readonly permitType: PermitTypeRef & { readonly title: LocalText };
  readonly status: CaseStatus;
  readonly submittedAt: string;
  readonly updatedAt: string;
}

export interface CaseRecord extends CaseListing {
  /** The applicant. */
  readonly account: string;
  /** The draft it was; a draft becomes one case at most. */
  readonly draft: string;
  /** Random; what the QR code on the proof holds. */
  readonly verificationCode: string;
  readonly workflow: { readonly id: string; readonly sha256: string };
  readonly handledBy: string;
  readonly category: string;
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly engine: EngineState;
}

/** What a step of the procedure changes. */
export interface CaseProgress {
  readonly engine: EngineState;
  readonly status: CaseStatus;
  readonly updatedAt: string;
}

export interface SentAgain {
  readonly draft: string;
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly at: string;
}

export interface CaseReader {
  byId(id: string): Promise<CaseRecord | undefined>;
  byDraft(draft: string): Promise<CaseRecord | undefined>;
  /** The case that a draft has corrected. */
  byCorrection(draft: string): Promise<CaseRecord | undefined>;
  byVerificationCode(code: string): Promise<CaseListing | undefined>;
  /** Whether there is one on a procedure that is the account's, or with a task of the roles. */
  anyOn(
    workflow: CaseRecord['workflow'],
    of: {
      readonly agency: string;
      readonly account: string;
      readonly roles: readonly string[];
    },
  ): Promise<boolean>;
  /** Newest first. */
  ofAccount(agency: string, account: string): Promise<readonly CaseListing[]>;
}

export interface CaseWriter extends CaseReader {
  /** Reads the case and keeps others from changing it until the end of the transaction. */
  lock(id: string): Promise<CaseRecord | undefined>;
  /** Throws StoreConflict when the draft, number or code has a case already. */
  create(record: CaseRecord): Promise<void>;
  progress(id: string, progress: CaseProgress): Promise<void>;
  /** What was sent again, with a draft, takes the place of what was sent before. */
  correct(id: string, correction: SentAgain): Promise<void>;
}
