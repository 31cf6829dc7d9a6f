/** What officers found, item by item; kept while they work, fixed when the task is completed. */

import type { Verdict } from '@alur/model/permit/application.js';

export interface VerdictRecord {
  readonly task: string;
  readonly case: string;
  /** Who saved them last. */
  readonly account: string;
  readonly verdicts: readonly Verdict[];
  readonly savedAt: string;
  /** Fixed ones are part of the decision and never change. */
  readonly final: boolean;
}

export interface VerdictReader {
  ofTask(task: string): Promise<VerdictRecord | undefined>;
  /** Only the final ones, in the order in which they were fixed. */
  ofCase(caseId: string): Promise<readonly VerdictRecord[]>;
}

export interface VerdictWriter extends VerdictReader {
  /** Replaces those of the task; false when they are final already. */
  save(record: VerdictRecord): Promise<boolean>;
}
