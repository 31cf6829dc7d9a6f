import type { Problem } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { movesMade, moveTryOut, replayTryOut, startTryOut } from '@alur/workflow/try-out/play.js';
import type { Move, TryOut } from '@alur/workflow/try-out/try-out.js';

/** A play of an SOP with a way back, that follows the SOP as it is edited. */
export class Played {
  /** Undefined before the start, and where the SOP cannot run. */
  tryOut: TryOut | undefined;
  problems: readonly Problem[] = [];
  /** Whether an edit has cut the way short. */
  isCut = false;

  #sop: Sop | undefined;
  #states: readonly TryOut[] = [];

  start(sop: Sop): void {
    const reading = startTryOut(sop);
    this.#sop = sop;
    this.isCut = false;
    this.problems = reading.ok ? [] : reading.problems;
    this.#go(reading.ok ? [reading.value] : []);
  }

  move(move: Move): void {
    if (!this.tryOut || !this.#sop) return;
    const reading = moveTryOut(this.#sop, this.tryOut, move);
    if (reading.ok) this.#go([...this.#states, reading.value]);
  }

  get canGoBack(): boolean {
    return this.#states.length > 1;
  }

  back(): void {
    if (this.canGoBack) this.#go(this.#states.slice(0, -1));
  }

  /** The SOP was edited: as many of the moves as still fit are made again. */
  follow(sop: Sop): void {
    if (!this.#sop || sop === this.#sop) return;
    const moves = this.tryOut ? movesMade(this.tryOut) : [];
    const reading = replayTryOut(sop, moves);
    this.#sop = sop;
    this.problems = reading.ok ? [] : reading.problems;
    const states = reading.ok ? reading.value : [];
    this.isCut = states.length - 1 < moves.length;
    this.#go(states);
  }

  #go(states: readonly TryOut[]): void {
    this.#states = states;
    this.tryOut = states.at(-1);
  }
}
