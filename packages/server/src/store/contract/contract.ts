/**
 * What every store must do, whatever database is under it. Not tied to a test runner: give each
 * case an empty store.
 */

import { accountCases } from './accounts.ts';
import { authoringCases } from './authoring.ts';
import type { ContractCase } from './contract-case.ts';
import { caseCases } from './cases.ts';
import { draftCases } from './drafts.ts';
import { mailCases } from './mails.ts';
import { operationsCases } from './operations.ts';
import { taskCases } from './tasks.ts';
import { trackingCases } from './tracking.ts';
import { transactionCases } from './transactions.ts';
import { tryCases } from './tries.ts';

export const storeContract: readonly ContractCase[] = [
  ...transactionCases,
  ...accountCases,
  ...draftCases,
  ...caseCases,
  ...taskCases,
  ...trackingCases,
  ...mailCases,
  ...operationsCases,
  ...tryCases,
  ...authoringCases,
];
