/** An author has looked at what an import inferred. */
export class DoubtsSettledEvent extends Event {
  static readonly type = 'alur-doubts-settled';
  readonly settled: readonly string[];

  constructor(settled: readonly string[]) {
    super(DoubtsSettledEvent.type, { bubbles: true });
    this.settled = settled;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-doubts-settled': DoubtsSettledEvent;
  }
}
