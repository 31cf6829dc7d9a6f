/**
 * Copies what the write-ahead log holds to the database file, in a thread of its own: it takes tens
 * of milliseconds, and the event loop would stand still for them.
 */

import { Worker } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';

/** Pages of 4 KB that the log may hold before it is copied. */
export const usualLogLength = 4_000;

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
   * To be called after each commit, and not in a transaction. The log begins anew with a commit that
   * finds all of it copied. So a round follows the other until one is faster than the next commit;
   * the later ones have little to copy. Where none is, the next commit waits for one.
   */
  async committed(): Promise<void> {
    // Whether another is at work, pages in the log, and pages of it that are copied.
    const [, inLog] = this.#look.get() as readonly [number, number, number];
    if (inLog < this.#logLength) return;
    this.#round ??= this.#copy();
    if (inLog >= 2 * this.#logLength) await this.#round;
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
