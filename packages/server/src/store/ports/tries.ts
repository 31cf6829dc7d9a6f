/** How often somebody has tried something that nobody needs often: a password, a link. */

export interface TryCount {
  /** With this one. */
  readonly count: number;
  /** When counting begins anew. */
  readonly expiresAt: string;
}

export interface TryWriter {
  /**
   * Counts one more.
   *
   * @param key - of who tries what; nobody's name or address can be read from it
   * @param expiresAt - the end of a count that begins now
   */
  count(key: string, at: string, expiresAt: string): Promise<TryCount>;
  /** Those that are over at the time; answers with how many. */
  removeExpired(at: string): Promise<number>;
}
