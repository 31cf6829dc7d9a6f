/**
 * AuthoringService: how authors keep, compare and publish SOPs. For accounts with the agency's role
 * of authors; everybody else is `forbidden`.
 *
 * Every method rejects with a {@link ServiceError}, as those of the PermitService do.
 */

export interface AuthoringService {
  /** Every SOP that there is, published or only in draft, last changed first. */
  workflows(): Promise<readonly AuthoredWorkflow[]>;
  /** The draft being worked on; undefined where what is published is the last word. */
  draft(workflow: string): Promise<WorkflowDraft | undefined>;
  /**
   * Keeps a draft. `version` is that of the draft it was made from, 0 for the first; `conflict` with
   * the stored draft when somebody else has saved since, and nothing is overwritten.
   */
  saveDraft(workflow: string, bpmn: string, version: number): Promise<WorkflowDraft>;
  /** `conflict` as in {@link saveDraft}. */
  discardDraft(workflow: string, version: number): Promise<void>;
  /** Who else has the SOP open, and since when; asking says that oneself has. */
  presence(workflow: string): Promise<readonly PresentAuthor[]>;

  /** Newest first. */
  revisions(workflow: string): Promise<readonly WorkflowRevision[]>;
  /** The BPMN file as it was published. */
  revision(workflow: string, revision: number): Promise<string>;
  /**
   * Makes the stored draft the next revision. `invalid` with findings when the checks forbid it.
   * Cases that run stay on theirs.
   */
  publish(workflow: string, request: PublishRequest): Promise<WorkflowRevision>;
}

export interface AuthoredWorkflow {
  readonly workflow: string;
  readonly title: string;
  readonly number: string;
  /** The revision in force; undefined where none is published yet. */
  readonly revision?: number | undefined;
  readonly draft?: Pick<WorkflowDraft, 'version' | 'savedAt' | 'savedBy'> | undefined;
}

export interface WorkflowDraft {
  readonly workflow: string;
  readonly bpmn: string;
  /** Counts up by one with each save. */
  readonly version: number;
  readonly savedAt: string;
  /** An office's account: its e-mail address. */
  readonly savedBy: string;
  /** The revision it began from; undefined for a new SOP. */
  readonly basedOn?: number | undefined;
}

export interface PresentAuthor {
  readonly author: string;
  readonly since: string;
}

export interface PublishRequest {
  /** Of the draft; `conflict` when it is not the stored one. */
  readonly version: number;
  /** "2026-12-01"; cases that begin from that day on follow it. */
  readonly effectiveOn: string;
  /** The office that approved it: "Kepala DPMPTSP Kota Denpasar". */
  readonly approvedBy: string;
  /** In the author's own words; may be empty. */
  readonly note: string;
}

export interface WorkflowRevision {
  readonly workflow: string;
  readonly revision: number;
  readonly sha256: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly effectiveOn: string;
  readonly approvedBy: string;
  readonly note: string;
  /** What differs from the revision before, in an author's words. */
  readonly changes: readonly { readonly id: string; readonly en: string }[];
  readonly checks: { readonly passed: number; readonly warned: number; readonly failed: number };
}
