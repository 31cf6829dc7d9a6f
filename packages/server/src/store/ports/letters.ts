/** Letters with their numbers, and where the numbers come from. */

export interface LetterRecord {
  readonly agency: string;
  readonly case: string;
  /** An id under `letters` of the agency. */
  readonly letter: string;
  readonly number: string;
  readonly issuedAt: string;
}

export interface LetterReader {
  ofCase(caseId: string): Promise<readonly LetterRecord[]>;
}

export interface LetterWriter extends LetterReader {
  /** Throws StoreConflict when the agency has issued such a letter with this number. */
  issue(letter: LetterRecord): Promise<void>;
}

/** A running number, from 1 for each agency, series (`registration`, `filing-receipt`) and year. */
export interface NumberSeries {
  readonly agency: string;
  readonly series: string;
  readonly year: number;
}

export interface NumberWriter {
  /** Without duplicates; without gaps too, for a number goes back when its transaction does. */
  next(series: NumberSeries): Promise<number>;
}
