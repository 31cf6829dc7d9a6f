/** What an applicant enters and sends, as plain data. */

import type { LocalText } from '../text.ts';

export type AnswerValue =
  string | number | boolean | readonly AnswerValue[] | { readonly [name: string]: AnswerValue };

/** The answers of all stages: `{ applicant: { nik: … }, technical: { … } }`. */
export type Answers = Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>;

/** Which definition something was made with. */
export interface PermitTypeRef {
  readonly id: string;
  readonly revision: number;
}

/** A file that the back end has taken and checked. */
export interface StoredDocument {
  /** The back end's own id of the file; random, says nothing. */
  readonly id: string;
  /** The requirement that it answers: an id under `documents` of the permit type. */
  readonly requirement: string;
  /** As the applicant's device called it. Untrusted text: show it, never use it as a path. */
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
  /** In bytes. */
  readonly size: number;
  /** Of the bytes, in lower case hexadecimal. */
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly uploadedAt: string;
}

export type DocumentMediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** An application that is not sent yet. */
export interface Draft {
  readonly id: string;
  readonly permitType: PermitTypeRef;
  readonly answers: Answers;
  readonly documents: readonly StoredDocument[];
  /** Ids of the statements that the applicant has ticked. */
  readonly statements: readonly string[];
  /** Where the applicant was: the id of a stage, or `documents`, `statements`. */
  readonly stage: string;
  /** Goes up with every save; a save names the version it is based on. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  /** The revision in force, where it is a newer one: the draft can be moved to it. */
  readonly newerRevision?: number | undefined;
  /** What forms of earlier revisions asked and this one does not: kept, and never sent. */
  readonly keptAside?: KeptAside | undefined;
  /** The case whose application it corrects, of a draft that began as what was sent. */
  readonly corrects?: Correction | undefined;
}

/** What a draft is to put right. */
export interface Correction {
  readonly case: string;
  readonly registrationNumber: string;
  /** The task that waits for it. */
  readonly task: string;
}

export interface KeptAside {
  readonly answers: readonly KeptAnswer[];
  /** Documents of the draft that answer no requirement as it is now. */
  readonly documents: readonly StoredDocument[];
}

/** An answer that has no place in the form any more, with what is needed to read it. */
export interface KeptAnswer {
  /** Where it stood: a JSON pointer into the answers, with the numbers of rows. */
  readonly path: string;
  /** Of the permit type that asked for it. */
  readonly revision: number;
  readonly label: LocalText;
  readonly value: AnswerValue;
  /** The words of the options that were chosen. */
  readonly chosen?: readonly LocalText[] | undefined;
  readonly unit?: LocalText | undefined;
}

/** What an officer finds on one item of the checklist. */
export interface Verdict {
  /** An id under `checklist` of the permit type. */
  readonly item: string;
  readonly ok: boolean;
  /** Why not: one of the item's `reasons`. Required when not ok. */
  readonly reason?: string | undefined;
  /** The officer's own words to the applicant. */
  readonly note?: string | undefined;
}
