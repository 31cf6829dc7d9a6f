/** Which content of an SOP was published when, by whom, and from which day it holds. */

import type { LocalText } from '@alur/model/text.js';

/** What decides which revision is in force. */
export interface PublicationHead {
  /** Its path below `workflows/`. */
  readonly workflow: string;
  /** 1, 2, 3 … of an SOP of an agency. */
  readonly revision: number;
  /** Of the content, which is among the definitions. */
  readonly sha256: string;
  readonly publishedAt: string;
  /** "2026-12-01", in the agency's time zone. */
  readonly effectiveOn: string;
  /** A file of the agency's pack; otherwise an author has published it. */
  readonly ofPack: boolean;
  readonly title: string;
  readonly number: string;
}

export interface PublicationRecord extends Omit<PublicationHead, 'ofPack'> {
  readonly agency: string;
  /** The author's account; undefined for a file of the pack. */
  readonly account: string | undefined;
  readonly approvedBy: string;
  readonly note: string;
  readonly changes: readonly Required<LocalText>[];
  /** Undefined for a file of the pack. */
  readonly checks: PublicationChecks | undefined;
}

export interface PublicationChecks {
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
}

/** With the author's e-mail address in place of the account. */
export interface Publication extends Omit<PublicationRecord, 'account'> {
  readonly publishedBy: string | undefined;
}

export interface PublicationReader {
  /** Of all SOPs of an agency, by path, the newest of each first. */
  heads(agency: string): Promise<readonly PublicationHead[]>;
  /** Newest first. */
  headsOf(agency: string, workflow: string): Promise<readonly PublicationHead[]>;
  /** Newest first. */
  ofWorkflow(agency: string, workflow: string): Promise<readonly Publication[]>;
  /** How many cases are under way on each content of an SOP, by its hash. */
  runningCases(agency: string, workflow: string): Promise<ReadonlyMap<string, number>>;
}

export interface PublicationWriter extends PublicationReader {
  /** False when there is a revision of this number already, and nothing is written. */
  publish(publication: PublicationRecord): Promise<boolean>;
}
