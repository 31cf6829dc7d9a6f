import { serviceError } from '../service-texts.ts';
import type { Rows, TableName, Tables, Transaction } from './tables.ts';

type Values<T extends TableName> = Omit<Rows[T], 'key' | 'version'>;

interface Touched {
  readonly table: TableName;
  readonly key: string;
  /** The version that was read; 0 when there was no row. */
  readonly version: number;
  change?: { readonly values: object } | 'delete';
}

/**
 * A unit of work over the tables, safe with several tabs: rows are read first, with as much
 * waiting in between as it takes, and then written in one transaction that succeeds only if none
 * of them has changed since. An IndexedDB transaction by itself ends at the first foreign `await`.
 */
export class Unit {
  readonly #tables: Tables;
  readonly #touched = new Map<string, Touched>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async get<T extends TableName>(table: T, key: string): Promise<Rows[T] | undefined> {
    const row = (await this.#tables.get(table, key)) as Rows[T] | undefined;
    this.#touch(table, key, row?.version ?? 0);
    return row;
  }

  /** What this unit itself has put in a row so far; undefined when nothing. */
  pending<T extends TableName>(table: T, key: string): Values<T> | undefined {
    const change = this.#touched.get(idOf(table, key))?.change;
    return change === 'delete' ? undefined : (change?.values as Values<T> | undefined);
  }

  /** Writes a row whole. A row that was not read is taken to be new. */
  put<T extends TableName>(table: T, key: string, values: Values<T>): void {
    this.#touch(table, key, 0).change = { values };
  }

  delete(table: TableName, key: string): void {
    this.#touch(table, key, 0).change = 'delete';
  }

  #touch(table: TableName, key: string, version: number): Touched {
    const id = idOf(table, key);
    const known = this.#touched.get(id);
    if (known) return known;
    const touched: Touched = { table, key, version };
    this.#touched.set(id, touched);
    return touched;
  }

  /** Whether nothing that was read has changed since. */
  async isCurrent(): Promise<boolean> {
    return this.#inTransaction('readonly', () => undefined);
  }

  /** False, and nothing written, when another tab was first. */
  async commit(): Promise<boolean> {
    return this.#inTransaction('readwrite', (transaction) => {
      for (const { table, key, version, change } of this.#touched.values()) {
        const store = transaction.objectStore(table);
        if (change === 'delete') void store.delete(key);
        else if (change) void store.put({ ...change.values, key, version: version + 1 } as never);
      }
    });
  }

  async #inTransaction<Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    whenCurrent: (transaction: Transaction<Mode>) => void,
  ): Promise<boolean> {
    const touched = [...this.#touched.values()];
    if (touched.length === 0) return true;
    const names = [...new Set(touched.map(({ table }) => table))];
    const transaction = this.#tables.transaction(names, mode, { durability: 'strict' });
    const rows = await Promise.all(
      touched.map(({ table, key }) => transaction.objectStore(table).get(key)),
    );
    const current = touched.every(({ version }, index) => (rows[index]?.version ?? 0) === version);
    if (current) whenCurrent(transaction);
    await transaction.done;
    return current;
  }
}

function idOf(table: TableName, key: string): string {
  return JSON.stringify([table, key]);
}

/** Enough for as many tabs as a person has open. */
const maxTries = 25;

/**
 * Does a unit of work, again from its start whenever another tab was first. What the work throws
 * counts only if all that it has read still holds: it may have seen half of another tab's change.
 */
export async function inUnit<T>(tables: Tables, work: (unit: Unit) => Promise<T>): Promise<T> {
  for (let tries = 0; tries < maxTries; tries++) {
    const unit = new Unit(tables);
    try {
      const result = await work(unit);
      if (await unit.commit()) return result;
    } catch (error) {
      if (await unit.isCurrent()) throw error;
    }
  }
  throw serviceError('conflict');
}
