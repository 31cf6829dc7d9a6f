import type { Verdict } from '@alur/model/permit/application.js';
import type { KeptVerdicts } from './kept-verdicts.ts';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  /** Milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  /** Kept on this device only. */
  | { readonly kind: 'unsaved'; readonly error: unknown };

export interface VerdictSaverPorts {
  readonly save: (verdicts: readonly Verdict[]) => Promise<void>;
  readonly kept: KeptVerdicts;
  readonly onState: (state: SaveState) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of rest before a change is sent. */
  readonly rest: number;
}

/**
 * Sends verdicts as they are given: a moment after the last change, one request at a time, and
 * always the newest. Until the back end has them they are kept on this device, so that a lost
 * connection, a closed lid or an ended session loses none.
 */
export class VerdictSaver {
  private readonly ports: VerdictSaverPorts;
  private waiting: readonly Verdict[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;

  constructor(ports: VerdictSaverPorts) {
    this.ports = ports;
  }

  change(verdicts: readonly Verdict[]): void {
    this.waiting = verdicts;
    this.ports.kept.write(verdicts);
    this.ports.onState({ kind: 'saving' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.ports.rest);
  }

  /** Sends what waits, now. Resolves when nothing is under way any more; never rejects. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    await this.sending;
  }

  /** The decision is made: nothing is to be sent any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
    this.ports.kept.clear();
  }

  /** Also after an await, when the decision may have been made. */
  private hasWaiting(): boolean {
    return this.waiting !== undefined;
  }

  private async sendAll(): Promise<void> {
    while (this.waiting) {
      const verdicts = this.waiting;
      this.ports.onState({ kind: 'saving' });
      try {
        await this.ports.save(verdicts);
      } catch (error) {
        if (this.hasWaiting()) this.ports.onState({ kind: 'unsaved', error });
        return;
      }
      if (this.waiting !== verdicts) continue; // changed meanwhile
      this.waiting = undefined;
      this.ports.kept.clear();
      this.ports.onState({ kind: 'saved', at: this.ports.now() });
    }
  }
}
