/** What the in-browser service keeps, one kind of row for each object store of IndexedDB. */

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { Answers, Draft, StoredDocument, Verdict } from '@alur/model/permit/application.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { EngineState } from '@alur/workflow/engine/engine-port.js';
import type { WorkflowDraft, WorkflowRevision } from '../authoring-service.ts';
import type { CaseSummary, IssuedLetter } from '../permit-service.ts';
import type { PasswordHash } from './password.ts';

/** What every row has. `version` is kept by {@link Unit} and goes up with each change. */
export interface Row {
  readonly key: string;
  readonly version: number;
}

/** By e-mail address. */
export interface AccountRow extends Row {
  readonly id: string;
  readonly state: 'pending' | 'invited' | 'active';
  /** Only an active account has one. */
  readonly password?: PasswordHash | undefined;
  readonly roles: readonly string[];
}

/** By the SHA-256 of the token. */
export interface TokenRow extends Row {
  readonly email: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
  /** Of the sign-up that this token confirms; an invitation has none. */
  readonly password?: PasswordHash | undefined;
}

/** By profile: a profile stands for a browser with its cookies. */
export interface SessionRow extends Row {
  readonly email: string;
}

/** By draft. Stays when the draft is sent, so that sending it again finds the case. */
export interface DraftRow extends Row {
  readonly account: string;
  /** Its own version counts saves only; a file that arrives must not stand in their way. */
  readonly draft: Draft;
  readonly submittedAs?: string | undefined;
}

/** By document. */
export interface DocumentRow extends Row {
  readonly account: string;
  readonly case?: string | undefined;
  /** Not a `Blob`: Safari keeps none in a private window. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** By case. */
export interface CaseRow extends Row {
  readonly account: string;
  readonly summary: CaseSummary;
  /** The key of the workflow among the definitions. */
  readonly workflow: string;
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly documents: readonly StoredDocument[];
  readonly verdicts: readonly Verdict[];
  readonly log: readonly CaseEvent[];
  readonly letters: readonly IssuedLetter[];
  readonly state: EngineState;
  readonly verificationCode: string;
  /** Officers' words by the id that the log names them by. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** By task. */
export interface TaskRow extends Row {
  readonly case: string;
  readonly applicant: string;
  /** The engine's key. */
  readonly task: string;
  readonly activity: string;
  readonly role: string;
  readonly openedAt: string;
  /** The role again while the task is open: what the inbox looks for. */
  readonly openRole?: string | undefined;
  readonly completed?: { readonly role: string; readonly at: string } | undefined;
  /** The draft with which the applicant has begun to put the application right. */
  readonly correction?: string | undefined;
  /** What the officer has marked so far. */
  readonly verdicts: readonly Verdict[];
}

/** By series and year. */
export interface NumberRow extends Row {
  readonly last: number;
}

/** By mail. */
export interface MailRow extends Row {
  readonly to: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly queuedAt: string;
}

/** By kind and exact version, written once: what drafts and cases are pinned to. */
export interface DefinitionRow extends Row {
  readonly definition:
    | { readonly kind: 'permit-type'; readonly permitType: PermitType }
    | {
        readonly kind: 'workflow';
        readonly id: string;
        readonly sha256: string;
        readonly sop: Sop;
        readonly xml?: string | undefined;
      };
}

/** By the path of an SOP; stays when the draft is gone, so that its version is never used again. */
export interface WorkflowDraftRow extends Row {
  /** The version of the last draft. */
  readonly last: number;
  readonly draft?: WorkflowDraft | undefined;
  readonly title: string;
  readonly number: string;
}

/** By the path of an SOP and its revision. */
export interface PublicationRow extends Row, Omit<WorkflowRevision, 'state' | 'runningCases'> {
  readonly title: string;
  readonly number: string;
}

/** By the path of an SOP and the author. */
export interface PresenceRow extends Row {
  readonly workflow: string;
  readonly author: string;
  readonly since: string;
  readonly seenAt: string;
}

export interface Rows {
  readonly accounts: AccountRow;
  readonly tokens: TokenRow;
  readonly sessions: SessionRow;
  readonly drafts: DraftRow;
  readonly documents: DocumentRow;
  readonly cases: CaseRow;
  readonly tasks: TaskRow;
  readonly numbers: NumberRow;
  readonly mails: MailRow;
  readonly definitions: DefinitionRow;
  readonly workflowDrafts: WorkflowDraftRow;
  readonly publications: PublicationRow;
  readonly presence: PresenceRow;
}

export type TableName = keyof Rows;

interface Schema extends DBSchema {
  accounts: { key: string; value: AccountRow };
  tokens: { key: string; value: TokenRow };
  sessions: { key: string; value: SessionRow };
  drafts: { key: string; value: DraftRow; indexes: { account: string } };
  documents: { key: string; value: DocumentRow };
  cases: { key: string; value: CaseRow; indexes: { account: string } };
  tasks: { key: string; value: TaskRow; indexes: { openRole: string; case: string } };
  numbers: { key: string; value: NumberRow };
  mails: { key: string; value: MailRow };
  definitions: { key: string; value: DefinitionRow };
  workflowDrafts: { key: string; value: WorkflowDraftRow };
  publications: { key: string; value: PublicationRow; indexes: { workflow: string } };
  presence: { key: string; value: PresenceRow; indexes: { workflow: string } };
}

export type Tables = IDBPDatabase<Schema>;
export type Transaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<
  Schema,
  TableName[],
  Mode
>;

const indexes: Readonly<Record<TableName, readonly string[]>> = {
  accounts: [],
  tokens: [],
  sessions: [],
  drafts: ['account'],
  documents: [],
  cases: ['account'],
  tasks: ['openRole', 'case'],
  numbers: [],
  mails: [],
  definitions: [],
  workflowDrafts: [],
  publications: ['workflow'],
  presence: ['workflow'],
};

/**
 * Opens the database and makes it when it is not there.
 *
 * @param onClosed - called when the browser, or newer code in another tab, has closed it
 */
export async function openTables(name: string, onClosed: () => void): Promise<Tables> {
  const tables: Tables = await openDB<Schema>(name, 2, {
    upgrade(database) {
      for (const [table, paths] of Object.entries(indexes)) {
        if (database.objectStoreNames.contains(table as TableName)) continue;
        const store = (database as unknown as IDBDatabase).createObjectStore(table, {
          keyPath: 'key',
        });
        for (const path of paths) store.createIndex(path, path);
      }
    },
    blocking: () => {
      tables.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return tables;
}
