/** The store on any of the databases. */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store, StoreReader, StoreTransaction } from '../store.ts';
import type { Connection, Database } from './connection.ts';
import { lazily } from './lazily.ts';
import { accountReader, accountWriter } from './repositories/accounts.ts';
import { caseTextReader, caseTextWriter } from './repositories/case-texts.ts';
import { caseReader, caseWriter } from './repositories/cases.ts';
import { definitionReader, definitionWriter } from './repositories/definitions.ts';
import { documentReader, documentWriter } from './repositories/documents.ts';
import { draftReader, draftWriter } from './repositories/drafts.ts';
import { eventReader, eventWriter } from './repositories/events.ts';
import { identityReader, identityWriter } from './repositories/identities.ts';
import { letterReader, letterWriter, numberWriter } from './repositories/letters.ts';
import { mailReader, mailWriter } from './repositories/mails.ts';
import { operationsReader } from './repositories/operations.ts';
import { publicationReader, publicationWriter } from './repositories/publications.ts';
import { reminderReader, reminderWriter } from './repositories/reminders.ts';
import { sessionReader, sessionWriter } from './repositories/sessions.ts';
import { taskReader, taskWriter } from './repositories/tasks.ts';
import { tokenReader, tokenWriter } from './repositories/tokens.ts';
import { tryWriter } from './repositories/tries.ts';
import { uploadReader, uploadWriter } from './repositories/uploads.ts';
import { verdictReader, verdictWriter } from './repositories/verdicts.ts';
import { workflowDraftReader, workflowDraftWriter } from './repositories/workflow-drafts.ts';

export function sqlStore(database: Database): Store {
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  return {
    read: reader(database.reading),
    transaction: async (work) => {
      if (inside.getStore()?.open) {
        throw new Error('A transaction cannot start another: it would wait for itself.');
      }
      return database.transaction(async (connection) => {
        const scope = { open: true };
        try {
          return await inside.run(scope, () => work(writer(connection)));
        } finally {
          scope.open = false;
        }
      });
    },
    close: () => database.close(),
  };
}

function reader(on: Connection): StoreReader {
  return {
    accounts: accountReader(on),
    tokens: tokenReader(on),
    sessions: sessionReader(on),
    identities: identityReader(on),
    definitions: definitionReader(on),
    publications: publicationReader(on),
    workflowDrafts: workflowDraftReader(on),
    drafts: draftReader(on),
    documents: documentReader(on),
    uploads: uploadReader(on),
    cases: caseReader(on),
    events: eventReader(on),
    caseTexts: caseTextReader(on),
    tasks: taskReader(on),
    verdicts: verdictReader(on),
    letters: letterReader(on),
    mails: mailReader(on),
    reminders: reminderReader(on),
    operations: operationsReader(on),
  };
}

/** Each is made when it is asked for: a transaction needs a few of them. */
const writer = lazily<StoreTransaction>({
  accounts: accountWriter,
  tokens: tokenWriter,
  sessions: sessionWriter,
  identities: identityWriter,
  definitions: definitionWriter,
  publications: publicationWriter,
  workflowDrafts: workflowDraftWriter,
  drafts: draftWriter,
  documents: documentWriter,
  uploads: uploadWriter,
  cases: caseWriter,
  events: eventWriter,
  caseTexts: caseTextWriter,
  tasks: taskWriter,
  verdicts: verdictWriter,
  letters: letterWriter,
  numbers: numberWriter,
  mails: mailWriter,
  reminders: reminderWriter,
  tries: tryWriter,
});
