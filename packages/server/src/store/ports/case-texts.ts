/** What officers have written about a case: named by the log, which holds no such words itself. */

export interface CaseTextRecord {
  readonly id: string;
  readonly case: string;
  readonly text: string;
  readonly writtenAt: string;
}

export interface CaseTextReader {
  ofCase(caseId: string): Promise<readonly CaseTextRecord[]>;
}

export interface CaseTextWriter extends CaseTextReader {
  keep(texts: readonly CaseTextRecord[]): Promise<void>;
}
