/** What authors of an agency are working on: one draft of each SOP at most, and who has it open. */

export interface WorkflowDraftHead {
  readonly agency: string;
  readonly workflow: string;
  /** Goes up by one with each save, and never begins anew for the same SOP. */
  readonly version: number;
  readonly savedAt: string;
  /** The author's e-mail address. */
  readonly savedBy: string;
  readonly title: string;
  readonly number: string;
}

export interface WorkflowDraftRecord extends WorkflowDraftHead {
  readonly bpmn: string;
  /** Undefined for a new SOP. */
  readonly basedOn: number | undefined;
}

/** A draft to be saved; `account` is the author's. */
export type WorkflowDraftSave = Omit<WorkflowDraftRecord, 'version' | 'savedBy'> & {
  readonly account: string;
};

export interface Presence {
  /** The e-mail address. */
  readonly author: string;
  readonly since: string;
}

export interface WorkflowDraftReader {
  of(agency: string, workflow: string): Promise<WorkflowDraftRecord | undefined>;
  /** Of an agency, by path. */
  heads(agency: string): Promise<readonly WorkflowDraftHead[]>;
}

export interface WorkflowDraftWriter extends WorkflowDraftReader {
  /** Reads the draft and keeps others from changing it until the end of the transaction. */
  lock(agency: string, workflow: string): Promise<WorkflowDraftRecord | undefined>;
  /**
   * @param version - of the stored draft; 0 when there shall be none
   * @returns the new version; undefined when `version` is not the stored one
   */
  save(draft: WorkflowDraftSave, version: number): Promise<number | undefined>;
  /** False when `version` is not the stored one. The version is remembered. */
  remove(agency: string, workflow: string, version: number): Promise<boolean>;
  /**
   * Says that somebody has the SOP open, and answers with who else has, by when they came.
   *
   * @param freshSince - who has not been heard of since is forgotten
   */
  attend(
    here: {
      readonly agency: string;
      readonly workflow: string;
      readonly account: string;
      readonly at: string;
    },
    freshSince: string,
  ): Promise<readonly Presence[]>;
}
