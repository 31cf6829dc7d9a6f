export interface PackOptions {
  /**
   * Also hold the procedures to the SOP rules. That is for authors: nothing is served or left out
   * because of a finding.
   */
  readonly lint?: boolean;
}
