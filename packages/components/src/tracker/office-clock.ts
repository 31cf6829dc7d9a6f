/**
 * The time by the clock of the back end, by which everything here was judged: a browser may be wrong
 * by hours, and a countdown with it.
 */
export class OfficeClock {
  private readonly passed: () => number;
  private at = 0;
  private since = 0;

  /** @param passed - milliseconds since some moment, never going back: `performance.now` */
  constructor(passed: () => number) {
    this.passed = passed;
  }

  /** @param at - epoch milliseconds at the back end, just now */
  set(at: number): void {
    this.at = at;
    this.since = this.passed();
  }

  /** Epoch milliseconds. */
  readonly now = (): number => this.at + (this.passed() - this.since);
}
