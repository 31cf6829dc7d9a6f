/**
 * Transactions on SQLite: one after the other, several to a commit.
 *
 * A commit waits for the disk, and that is most of what a small transaction costs. So those that
 * wait at the same time share one, each in a savepoint of its own: one that fails is undone alone,
 * and none is acknowledged before the commit that holds it.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import type Sqlite from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import { sqliteDialect } from '../dialect.ts';

/** After so many milliseconds a commit takes no more in; the event loop waits for it. */
const longestGroup = 4;
/** Milliseconds. A transaction that takes longer awaits something that it must not. */
const longestTransaction = 10_000;

interface Job {
  /** Runs in the savepoint; answers with how to tell the caller once all is committed. */
  run(): Promise<() => void>;
  fail(error: unknown): void;
}

export class CommitQueue {
  readonly #database: Sqlite.Database;
  readonly #run: Connection['run'];
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();
  #waiting: Job[] = [];
  #working: Promise<void> | undefined;
  #closed = false;

  constructor(database: Sqlite.Database, run: Connection['run']) {
    this.#database = database;
    this.#run = run;
  }

  add<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The store is closed.'));
    if (this.#inside.getStore()?.open) {
      return Promise.reject(
        new Error('A transaction cannot start another: it would wait for itself.'),
      );
    }
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        run: async () => {
          const result = await this.#perform(work);
          return () => resolve(result);
        },
        fail: reject,
      });
      this.#working ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#working;
  }

  async #perform<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const scope = { open: true };
    const connection: Connection = {
      dialect: sqliteDialect,
      run: (sql, values) =>
        scope.open
          ? this.#run(sql, values)
          : Promise.reject(new Error('The transaction is over; await every query in it.')),
    };
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error('The transaction took too long and was rolled back.')),
        longestTransaction,
      );
    });
    try {
      return await Promise.race([this.#inside.run(scope, () => work(connection)), tooLong]);
    } finally {
      scope.open = false;
      clearTimeout(timer);
    }
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Lets requests that have arrived come in too, and answers of the last group go out.
      await new Promise((resolve) => setImmediate(resolve));
      await this.#commitGroup();
    }
    this.#working = undefined;
  }

  async #commitGroup(): Promise<void> {
    const group: Job[] = [];
    const acknowledge: (() => void)[] = [];
    try {
      this.#database.exec('begin immediate');
      const start = performance.now();
      do {
        const job = this.#waiting.shift();
        if (!job) break;
        group.push(job);
        const done = await this.#inSavepoint(job);
        if (done) acknowledge.push(done);
      } while (performance.now() - start < longestGroup);
      this.#database.exec('commit');
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('rollback');
      // The one that failed by itself has been told already; a second word changes nothing.
      const victims = group.length > 0 ? group : this.#waiting.splice(0);
      for (const job of victims) job.fail(error);
      return;
    }
    for (const tell of acknowledge) tell();
  }

  /** Throws only when the transaction around the savepoint is lost, as on a full disk. */
  async #inSavepoint(job: Job): Promise<(() => void) | undefined> {
    this.#database.exec('savepoint job');
    try {
      const done = await job.run();
      this.#database.exec('release job');
      return done;
    } catch (error) {
      job.fail(error);
      if (!this.#database.inTransaction) throw error;
      this.#database.exec('rollback to job');
      this.#database.exec('release job');
      return undefined;
    }
  }
}
