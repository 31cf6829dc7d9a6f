/**
 * Transactions on SQLite: one after the other, several to a commit.
 *
 * A commit waits for the disk, and that is most of what a small transaction costs. So those that
 * wait at the same time share one, each in a savepoint of its own: one that fails is undone alone,
 * and none is acknowledged before the commit that holds it is on disk. The event loop goes on while
 * the disk is at work; the next group begins after it.
 */

import type Sqlite from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import { sqliteDialect } from '../dialect.ts';

/**
 * After so many milliseconds a commit takes no more in, for the event loop waits for it. Where the
 * disk is slow it takes in more: twice as long as the last commit took to be on disk, and never above
 * `most`.
 */
const longestGroup = { usual: 10, most: 40 };
/** Milliseconds. A transaction that takes longer awaits something that it must not. */
const longestTransaction = 10_000;

/** What becomes of a commit. */
export interface CommitDisk {
  /** Resolves when the last commit is on disk. */
  sync(): Promise<void>;
  /** Called when it is; answers with what the next group has to wait for. */
  settle?(): Promise<void> | undefined;
}

interface Job {
  /** Runs in the savepoint; answers with how to tell the caller once all is committed. */
  run(): Promise<() => void>;
  fail(error: unknown): void;
}

export class CommitQueue {
  readonly #database: Sqlite.Database;
  readonly #say: Readonly<Record<'begin' | 'commit' | 'savepoint' | 'release', Sqlite.Statement>>;
  readonly #run: Connection['run'];
  readonly #disk: CommitDisk;
  readonly #now: () => number;
  #lastCommit = 0;
  #waiting: Job[] = [];
  #working: Promise<void> | undefined;
  #closed = false;
  #synced: Promise<void> | undefined;
  #settled: Promise<void> | undefined;
  /** Of the transaction at work; one for all, as a timer costs more than it looks. */
  #clock: NodeJS.Timeout | undefined;
  #giveUp: ((reason: Error) => void) | undefined;

  /**
   * @param now - milliseconds since any moment
   */
  constructor(
    database: Sqlite.Database,
    run: Connection['run'],
    disk: CommitDisk,
    now: () => number = () => performance.now(),
  ) {
    this.#database = database;
    // Prepared, for each transaction says two or three of them.
    this.#say = {
      begin: database.prepare('begin immediate'),
      commit: database.prepare('commit'),
      savepoint: database.prepare('savepoint job'),
      release: database.prepare('release job'),
    };
    this.#run = run;
    this.#disk = disk;
    this.#now = now;
  }

  /**
   * There while the last commit is on its way to disk. Rejects for good when it did not arrive: what
   * the disk has is unknown then, and a second try may say that all is well although it is not.
   */
  get synced(): Promise<void> | undefined {
    return this.#synced;
  }

  add<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The store is closed.'));
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
    this.#clock?.refresh();
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#giveUp = reject;
        work(connection).then(resolve, reject);
      });
    } finally {
      scope.open = false;
    }
  }

  async #drain(): Promise<void> {
    this.#clock = setTimeout(() => {
      this.#giveUp?.(new Error('The transaction took too long and was rolled back.'));
    }, longestTransaction);
    while (this.#waiting.length > 0) {
      // Lets requests that have arrived come in too, and answers of the last group go out.
      await new Promise((resolve) => setImmediate(resolve));
      await this.#commitGroup();
    }
    clearTimeout(this.#clock);
    this.#working = undefined;
  }

  async #commitGroup(): Promise<void> {
    const group: Job[] = [];
    const acknowledge: (() => void)[] = [];
    try {
      await this.#synced;
      await this.#settled;
      this.#say.begin.run();
      const end = this.#now() + groupTime(this.#lastCommit);
      do {
        const job = this.#waiting.shift();
        if (!job) break;
        group.push(job);
        const done = await this.#inSavepoint(job);
        if (done) acknowledge.push(done);
      } while (this.#now() < end);
      const begun = this.#now();
      this.#say.commit.run();
      this.#synced = this.#disk.sync();
      await this.#synced;
      this.#synced = undefined;
      this.#settled = this.#disk.settle?.();
      this.#lastCommit = this.#now() - begun;
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
    this.#say.savepoint.run();
    try {
      const done = await job.run();
      this.#say.release.run();
      return done;
    } catch (error) {
      job.fail(error);
      if (!this.#database.inTransaction) throw error;
      this.#database.exec('rollback to job');
      this.#say.release.run();
      return undefined;
    }
  }
}

function groupTime(lastCommit: number): number {
  const { usual, most } = longestGroup;
  return Math.min(most, Math.max(usual, 2 * lastCommit));
}
