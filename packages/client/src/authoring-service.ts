/**
 * AuthoringService: how authors keep, compare and publish SOPs. For accounts with a role of the
 * agency that has `authors`; everybody else is `forbidden`.
 *
 * An SOP is named by its path below `workflows/`, in the agency's own folder:
 * `denpasar/online-registration.bpmn`. Another agency's is `not-found`.
 *
 * Every method rejects with a {@link ServiceError}, as those of the PermitService do. Times are
 * ISO 8601 in UTC, days `2026-12-01` in the agency's time zone.
 */

import type { LocalText } from '@alur/model/text.js';
import type { Severities } from '@alur/workflow/lint/finding.js';
import type { ServiceTime } from '@alur/workflow/lint/rule.js';
import { ServiceError } from './service-error.ts';

export interface AuthoringService {
  /** Every SOP that there is, published or only in draft, last changed first. */
  workflows(): Promise<readonly AuthoredWorkflow[]>;
  /** The draft being worked on; undefined where what is published is the last word. */
  draft(workflow: string): Promise<WorkflowDraft | undefined>;
  /**
   * Keeps a draft; it may be unfinished, but not hostile: `invalid` says what in the file is
   * refused, `too-large` when it has more than `mostDraftCharacters`. To bring back an earlier
   * revision, save its file as the draft.
   *
   * @param version - of the draft it was made from, 0 for the first. {@link DraftConflict} with the
   *   stored draft when somebody else has saved since, and nothing is overwritten
   * @param basedOn - the revision whose changes are in it; that of the draft before when left out,
   *   and the latest for a first one
   */
  saveDraft(
    workflow: string,
    bpmn: string,
    version: number,
    basedOn?: number,
  ): Promise<WorkflowDraft>;
  /** {@link DraftConflict} as in {@link saveDraft}. */
  discardDraft(workflow: string, version: number): Promise<void>;
  /** What the agency's own files say of an SOP while it is written. */
  terms(workflow: string): Promise<WritingTerms>;
  /** What publishing the stored draft would say, before anybody asks for it. */
  checks(workflow: string): Promise<DraftChecks>;
  /**
   * Who else has the SOP open, and since when; asking says that oneself has. Forgotten a minute
   * after the last question.
   */
  presence(workflow: string): Promise<readonly PresentAuthor[]>;

  /** Newest first. */
  revisions(workflow: string): Promise<readonly WorkflowRevision[]>;
  /** The BPMN file as it was published. */
  revision(workflow: string, revision: number): Promise<string>;
  /**
   * Makes the stored draft the next revision, with its dates and its approval written into its
   * identity part. {@link DraftConflict} when it is not the stored one, or when a revision has come
   * out that it is not based on; {@link ChecksFailed} when the checks forbid it; `invalid` with
   * findings at `/effectiveOn`, `/approvedBy` or `/note` when the request is not right, and in words
   * when the draft says the same as the newest revision. Cases that run stay on theirs.
   */
  publish(workflow: string, request: PublishRequest): Promise<WorkflowRevision>;
}

/** The longest draft, in UTF-16 code units: an SOP of 100 steps has 150,000. */
export const mostDraftCharacters = 1_000_000;

export interface AuthoredWorkflow {
  readonly workflow: string;
  readonly title: string;
  readonly number: string;
  /** The revision in force; undefined where none is yet. */
  readonly revision?: number | undefined;
  readonly draft?: Pick<WorkflowDraft, 'version' | 'savedAt' | 'savedBy'> | undefined;
}

export interface WorkflowDraft {
  readonly workflow: string;
  readonly bpmn: string;
  /** Counts up by one with each save; never the same for two drafts of an SOP. */
  readonly version: number;
  readonly savedAt: string;
  /** An office's account: its e-mail address. */
  readonly savedBy: string;
  /** The revision whose changes are in it; undefined for a new SOP. */
  readonly basedOn?: number | undefined;
}

export interface WritingTerms {
  /** Of the SOP rules that shall weigh otherwise than by default. */
  readonly severities: Severities;
  /** What the permits that follow the SOP promise, in the words of their `serviceTime`. */
  readonly serviceTimes: readonly ServiceTime[];
  /** The templates of mails that a step may send. */
  readonly mailTemplates: readonly string[];
  /** The permit types whose files name the SOP: their next applications follow it. */
  readonly permitTypes: readonly FollowingPermitType[];
  /** Whether the agency's file lists it among its `workflows`. */
  readonly isListed: boolean;
}

export interface FollowingPermitType {
  readonly id: string;
  readonly title: LocalText;
}

/** What stands against publishing a draft, and what only should be looked at. */
export interface DraftChecks {
  readonly findings: readonly DraftFinding[];
  /**
   * Of the checks that the agency asks for (each SOP rule, and whether it can be read, run, and
   * finds what it refers to), how many found nothing, only notices, an error.
   */
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
}

export interface DraftFinding {
  /** The id of an element of the file; empty for the whole. */
  readonly element: string;
  /** The rule, as in docs/sop-rules.md, or the code of a problem. */
  readonly code: string;
  /** An error forbids publishing. */
  readonly severity: 'error' | 'notice';
  readonly message: Required<LocalText>;
}

export interface PresentAuthor {
  readonly author: string;
  readonly since: string;
}

export interface PublishRequest {
  /** Of the draft; `conflict` when it is not the stored one. */
  readonly version: number;
  /** "2026-12-01", today or later; cases that begin from that day on follow it. */
  readonly effectiveOn: string;
  /** The office that approved it: "Kepala DPMPTSP Kota Denpasar". */
  readonly approvedBy: string;
  /** In the author's own words; may be empty. */
  readonly note: string;
}

export interface WorkflowRevision {
  readonly workflow: string;
  /** 1 is the file of the agency's pack, for an SOP that came with it. */
  readonly revision: number;
  readonly sha256: string;
  readonly publishedAt: string;
  /** The author's e-mail address; undefined for a file of the pack. */
  readonly publishedBy?: string | undefined;
  readonly effectiveOn: string;
  readonly approvedBy: string;
  readonly note: string;
  /** What differs from the revision before, in an author's words. */
  readonly changes: readonly Required<LocalText>[];
  /** Undefined for a file of the pack, which `alur check` looks through. */
  readonly checks?: Pick<DraftChecks, 'passed' | 'warned' | 'failed'> | undefined;
  /** `planned` until its effective day has come. */
  readonly state: 'planned' | 'in-force' | 'superseded';
  /** How many cases are under way on it. */
  readonly runningCases: number;
}

/** Somebody else was first; what they have saved is in `stored`, to show the difference and merge. */
export class DraftConflict extends ServiceError {
  /** Undefined when they have published or discarded it. */
  readonly stored: WorkflowDraft | undefined;

  constructor(
    text: Required<LocalText>,
    stored: WorkflowDraft | undefined,
    details: { readonly cause?: unknown } = {},
  ) {
    super('conflict', text, details);
    this.stored = stored;
  }
}

/** The draft cannot be published as it is; `checks` says why. Nothing has changed. */
export class ChecksFailed extends ServiceError {
  readonly checks: DraftChecks;

  constructor(
    text: Required<LocalText>,
    checks: DraftChecks,
    details: { readonly cause?: unknown } = {},
  ) {
    super('invalid', text, details);
    this.checks = checks;
  }
}
