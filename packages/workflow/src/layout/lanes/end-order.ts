import { endsOf, type Run } from './runs.ts';

/**
 * Which arrow must run before which in a channel. Where one comes from the left on the middle of a
 * row and another goes on to the right on the same middle, the first must turn first: else both
 * lie on each other in between. A ring of such demands cannot be met, so it is found while there
 * is still another way to take.
 */
export class EndOrder {
  readonly #at = new Map<string, Run[]>();
  readonly #after = new Map<Run, Set<Run>>();

  /** Those that must lie further right (or down) than this one. */
  after(run: Run): ReadonlySet<Run> {
    return this.#after.get(run) ?? none;
  }

  add(run: Run): void {
    for (const end of endsOf(run)) {
      if (!end.isMiddle) continue;
      for (const other of this.#at.get(keyOf(run, end.at, -end.side)) ?? []) {
        if (other.edge === run.edge) continue;
        if (end.side < 0) this.#demand(run, other);
        else this.#demand(other, run);
      }
    }
    for (const end of endsOf(run)) {
      if (!end.isMiddle) continue;
      const key = keyOf(run, end.at, end.side);
      this.#at.set(key, [...(this.#at.get(key) ?? []), run]);
    }
  }

  /** Whether a run would close a ring of demands. */
  closesRing(run: Run): boolean {
    const below: Run[] = [];
    const above = new Set<Run>();
    for (const end of endsOf(run)) {
      if (!end.isMiddle) continue;
      for (const other of this.#at.get(keyOf(run, end.at, -end.side)) ?? []) {
        if (other.edge === run.edge) continue;
        if (end.side < 0) below.push(other);
        else above.add(other);
      }
    }
    const seen = new Set<Run>();
    for (let each = below.pop(); each; each = below.pop()) {
      if (above.has(each)) return true;
      if (seen.has(each)) continue;
      seen.add(each);
      below.push(...this.after(each));
    }
    return false;
  }

  #demand(first: Run, second: Run): void {
    const known = this.#after.get(first);
    if (known) known.add(second);
    else this.#after.set(first, new Set([second]));
  }
}

const none: ReadonlySet<Run> = new Set();

const keyOf = ({ isUpright, line }: Run, at: number, side: number) =>
  `${isUpright ? 'u' : 'l'}${line} ${at} ${side}`;
