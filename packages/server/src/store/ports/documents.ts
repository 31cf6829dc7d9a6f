/** What is known about each stored file. The bytes are in `documents/`, under the same id. */

import type { StoredDocument } from '@alur/model/permit/application.js';

export interface DocumentRecord extends StoredDocument {
  readonly agency: string;
  /** Whose it is. */
  readonly account: string;
  /** Belongs to a draft until that is sent, then to the case. */
  readonly draft?: string | undefined;
  readonly case?: string | undefined;
}

export interface DocumentReader {
  byId(id: string): Promise<DocumentRecord | undefined>;
  ofDrafts(drafts: readonly string[]): Promise<readonly DocumentRecord[]>;
  /** Those that count: what a correction has replaced is kept, and left out here. */
  ofCase(caseId: string): Promise<readonly DocumentRecord[]>;
  /** Bytes that the account holds in drafts, for a quota. */
  draftBytes(account: string): Promise<number>;
  /** Which of these ids are known: the others are left-over files. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface DocumentWriter extends DocumentReader {
  /**
   * Adds a document to a draft in place of one for the same requirement.
   * @returns the id of the one that was replaced; delete its bytes after the commit
   */
  replace(document: DocumentRecord & { readonly draft: string }): Promise<string | undefined>;
  remove(id: string): Promise<boolean>;
  /** Everything that is the draft's becomes the case's. */
  moveToCase(draft: string, caseId: string): Promise<void>;
  /** A document of a case counts no more, for another was sent or none is asked for. */
  supersede(id: string, at: string): Promise<void>;
}
