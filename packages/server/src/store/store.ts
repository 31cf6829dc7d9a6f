/**
 * What the server keeps, apart from the bytes of documents, and how it is changed.
 *
 * Every change goes through {@link Store.transaction}; what it answers with is on disk. Ids, times
 * (ISO 8601, UTC, with milliseconds) and random values are arguments everywhere. Implementations:
 * `sql/open-store.ts`, on SQLite or PostgreSQL, both held to `contract/`.
 */

import type { AccountReader, AccountWriter } from './ports/accounts.ts';
import type { CaseTextReader, CaseTextWriter } from './ports/case-texts.ts';
import type { CaseReader, CaseWriter } from './ports/cases.ts';
import type { DefinitionReader, DefinitionWriter } from './ports/definitions.ts';
import type { DocumentReader, DocumentWriter } from './ports/documents.ts';
import type { DraftReader, DraftWriter } from './ports/drafts.ts';
import type { EventReader, EventWriter } from './ports/events.ts';
import type { IdentityReader, IdentityWriter } from './ports/identities.ts';
import type { LetterReader, LetterWriter, NumberWriter } from './ports/letters.ts';
import type { MailReader, MailWriter } from './ports/mails.ts';
import type { OperationsReader } from './ports/operations.ts';
import type { PublicationReader, PublicationWriter } from './ports/publications.ts';
import type { ReminderReader, ReminderWriter } from './ports/reminders.ts';
import type { SessionReader, SessionWriter } from './ports/sessions.ts';
import type { TaskReader, TaskWriter } from './ports/tasks.ts';
import type { TokenReader, TokenWriter } from './ports/tokens.ts';
import type { TryWriter } from './ports/tries.ts';
import type { UploadReader, UploadWriter } from './ports/uploads.ts';
import type { VerdictReader, VerdictWriter } from './ports/verdicts.ts';
import type { WorkflowDraftReader, WorkflowDraftWriter } from './ports/workflow-drafts.ts';

export interface Store {
  /**
   * Runs `work` and commits; rejects with what `work` throws, and then nothing of it is left.
   *
   * On SQLite transactions run one after the other and several may share one commit, so `work`
   * awaits nothing but `tx` and pure code: no file, no network, no password hashing, and no
   * `transaction` of its own (refused). One that takes longer than 10 s is rolled back.
   */
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /** Reads what is committed. Two reads may see two states; for one state, use a transaction. */
  readonly read: StoreReader;
  /** Waits for the transactions under way. */
  close(): Promise<void>;
}

export interface StoreReader {
  readonly accounts: AccountReader;
  readonly tokens: TokenReader;
  readonly sessions: SessionReader;
  readonly identities: IdentityReader;
  readonly definitions: DefinitionReader;
  readonly publications: PublicationReader;
  readonly workflowDrafts: WorkflowDraftReader;
  readonly drafts: DraftReader;
  readonly documents: DocumentReader;
  readonly uploads: UploadReader;
  readonly cases: CaseReader;
  readonly events: EventReader;
  readonly caseTexts: CaseTextReader;
  readonly tasks: TaskReader;
  readonly verdicts: VerdictReader;
  readonly letters: LetterReader;
  readonly mails: MailReader;
  readonly reminders: ReminderReader;
  readonly operations: OperationsReader;
}

export interface StoreTransaction {
  readonly accounts: AccountWriter;
  readonly tokens: TokenWriter;
  readonly sessions: SessionWriter;
  readonly identities: IdentityWriter;
  readonly definitions: DefinitionWriter;
  readonly publications: PublicationWriter;
  readonly workflowDrafts: WorkflowDraftWriter;
  readonly drafts: DraftWriter;
  readonly documents: DocumentWriter;
  readonly uploads: UploadWriter;
  readonly cases: CaseWriter;
  readonly events: EventWriter;
  readonly caseTexts: CaseTextWriter;
  readonly tasks: TaskWriter;
  readonly verdicts: VerdictWriter;
  readonly letters: LetterWriter;
  readonly numbers: NumberWriter;
  readonly mails: MailWriter;
  readonly reminders: ReminderWriter;
  readonly tries: TryWriter;
}

/**
 * Something that has to be there once is there already: a log entry, a registration number. Let it
 * end the transaction: PostgreSQL takes no more queries in it.
 */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict';
}
