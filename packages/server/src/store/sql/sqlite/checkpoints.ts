/**
 * Copies what the write-ahead log holds to the database file, in a thread of its own: it takes tens
 * of milliseconds, and the event loop would stand still for them.
 */

import { Worker } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';

/** Pages of 4 KB in the log, from which on it begins anew as soon as it can. */
export const usualLogLength = 4_000;

/** As shares of that length. */
const shares = {
  /** Copied while writing goes on. So many pages are synced at once, on the disk that commits wait for. */
  round: 1 / 4,
  /** Copied while writing waits. */
  last: 1 / 16,
};

/** A log of so many lengths waits for whatever round is under way, however long that takes. */
const mostLengths = 2;

// Run from source the thread is TypeScript as this file is.
const code = new URL(
  import.meta.url.endsWith('.ts') ? './checkpoint-thread.ts' : './checkpoint-thread.js',
  import.meta.url,
);

export class Checkpoints {
  readonly #look: Sqlite.Statement;
  readonly #file: string;
  readonly #logLength: number;
  #thread: Worker | undefined;
  #round: Promise<void> | undefined;
  #done: () => void = () => undefined;

  constructor(database: Sqlite.Database, logLength: number) {
    this.#look = database.prepare('pragma wal_checkpoint(noop)').raw();
    this.#file = database.name;
    this.#logLength = logLength;
    // By the commit itself, should the thread not come round to it.
    database.pragma(`wal_autocheckpoint = ${10 * logLength}`);
  }

  /**
   * To be called when a commit is on disk, and not in a transaction. The log begins anew with a commit
   * that finds all of it copied. While writing goes on, each round leaves what came meanwhile to the
   * next; so the last, which is short, is one that writing waits for.
   *
   * @returns what the next commit has to wait for
   */
  committed(): Promise<void> | undefined {
    // Whether another is at work, pages in the log, and pages of it that are copied.
    const [, inLog, copied] = this.#look.get() as readonly [number, number, number];
    const rest = inLog - copied;
    const isLong = inLog >= this.#logLength;
    if (isLong || rest >= shares.round * this.#logLength) this.#round ??= this.#copy();
    const isLast = isLong && rest <= shares.last * this.#logLength;
    return isLast || inLog >= mostLengths * this.#logLength ? this.#round : undefined;
  }

  async close(): Promise<void> {
    await this.#round;
    const thread = this.#thread;
    if (!thread) return;
    thread.ref();
    await new Promise((resolve) => {
      thread.once('exit', resolve);
      thread.postMessage('end');
    });
  }

  #copy(): Promise<void> {
    const thread = (this.#thread ??= this.#start());
    // Somebody may wait for it, and nothing else keep the process.
    thread.ref();
    return new Promise((resolve) => {
      this.#done = () => {
        thread.unref();
        this.#round = undefined;
        resolve();
      };
      thread.postMessage('copy');
    });
  }

  #start(): Worker {
    const thread = new Worker(code, { workerData: this.#file, execArgv: [] });
    thread.on('message', () => this.#done());
    // As on a full disk. What it has not copied is in the log still; another thread may try.
    thread.on('error', () => {
      this.#thread = undefined;
      this.#done();
    });
    return thread;
  }
}
