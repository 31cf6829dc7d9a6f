/**
 * What every store must do, whatever database is under it. Not tied to a test runner: give each
 * case an empty store.
 */

import type { Store } from '../store.ts';
import { accountCases } from './accounts.ts';
import { caseCases } from './cases.ts';
import { draftCases } from './drafts.ts';
import { mailCases } from './mails.ts';
import { taskCases } from './tasks.ts';
import { transactionCases } from './transactions.ts';

export interface ContractCase {
  /** A sentence: what holds. */
  readonly name: string;
  /** Rejects when it does not. */
  run(store: Store): Promise<void>;
}

export const storeContract: readonly ContractCase[] = [
  ...transactionCases,
  ...accountCases,
  ...draftCases,
  ...caseCases,
  ...taskCases,
  ...mailCases,
];
