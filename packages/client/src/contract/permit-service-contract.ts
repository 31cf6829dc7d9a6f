/**
 * What every implementation of {@link PermitService} promises, as a list that any test runner can
 * run: a test for each entry, with a harness that leads to the implementation's back end.
 *
 *     for (const { name, run } of permitServiceContract) it(name, () => run(harness));
 *
 * The entries are independent and may share one back end; each makes the people that it needs.
 */

import { accessContract } from './access-contract.ts';
import { accountsContract } from './accounts-contract.ts';
import { authoringContract } from './authoring-contract.ts';
import { definitionsContract } from './definitions-contract.ts';
import { draftsContract } from './drafts-contract.ts';
import type { ContractCase } from './harness.ts';
import { proceduresContract } from './procedures-contract.ts';
import { renewalContract } from './renewal-contract.ts';
import { submissionContract } from './submission-contract.ts';
import { tasksContract } from './tasks-contract.ts';
import { trackingContract } from './tracking-contract.ts';
import { uploadsContract } from './uploads-contract.ts';

export { correctionClockContract } from './correction-clock-contract.ts';
export { correctionsContract } from './corrections-contract.ts';
export type { ContractCase, ContractSample, ServiceHarness } from './harness.ts';

export const permitServiceContract: readonly ContractCase[] = [
  ...accountsContract,
  ...definitionsContract,
  ...proceduresContract,
  ...draftsContract,
  ...uploadsContract,
  ...renewalContract,
  ...submissionContract,
  ...tasksContract,
  ...trackingContract,
  ...authoringContract,
  ...accessContract,
];
