/** What an agency may set about how its cases are judged. */
export interface AssessmentSettings {
  /**
   * A step is suspiciously quick when it took less than this share of its norm, of all hours, not
   * only of working ones: 0.05. Undefined, the default, suspects nobody.
   */
  readonly tooFastShare?: number | undefined;
  /** From which share of its norm on a running step is about to be late. 0.8 unless set. */
  readonly soonShare?: number | undefined;
  /**
   * What it means when the log says nothing of a required input or an output: by default nobody
   * knows; an agency that records each of them may count silence as a deviation.
   */
  readonly silence?: 'unknown' | 'deviation' | undefined;
}

export const defaultSoonShare = 0.8;
