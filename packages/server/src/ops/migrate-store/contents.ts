import { createHash } from 'node:crypto';

type Value = string | number | null;
export type StoredRow = Readonly<Record<string, Value>>;

/**
 * What a table holds, in 32 bytes, whatever the order of its rows: databases sort text differently.
 * Enough to see a row that was lost or changed on the way; no two rows of a table are the same.
 */
export class Contents {
  readonly #columns: readonly string[];
  readonly #sum = Buffer.alloc(32);
  rows = 0;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  add(row: StoredRow): void {
    const values = this.#columns.map((column) => row[column]);
    const hash = createHash('sha256').update(JSON.stringify(values)).digest();
    for (const [at, byte] of hash.entries()) this.#sum[at] = (this.#sum[at] ?? 0) ^ byte;
    this.rows += 1;
  }

  equals(other: Contents): boolean {
    return this.rows === other.rows && this.#sum.equals(other.#sum);
  }
}
