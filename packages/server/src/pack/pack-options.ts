export interface PackOptions {
  /**
   * Also hold the procedures to the SOP rules. That is for authors: nothing is served or left out
   * because of a finding.
   */
  readonly lint?: boolean;
  /** Also tell of years that applications of this day, `2026-11-21`, will need a table for. */
  readonly today?: string;
}
