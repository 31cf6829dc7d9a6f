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
  #atWork = false;

  constructor(database: Sqlite.Database, logLength: number) {
    this.#look = database.prepare('pragma wal_checkpoint(noop)').raw();
    this.#file = database.name;
    this.#logLength = logLength;
    // By the commit itself, should the thread not come round to it.
    database.pragma(`wal_autocheckpoint = ${10 * logLength}`);
  }

  /**
   * To be called after each commit, and not in a transaction. The log begins anew with a commit that
   * finds all of it copied. So it is called for again and again until the thread is faster than the
   * next commit: the later rounds have little to copy.
   */
  committed(): void {
    if (this.#atWork) return;
    // Whether another is at work, pages in the log, and pages of it that are copied.
    const [, inLog] = this.#look.get() as readonly [number, number, number];
    if (inLog < this.#logLength) return;
    this.#atWork = true;
    this.#thread ??= this.#start();
    this.#thread.postMessage('copy');
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    if (!thread) return;
    this.#atWork = true;
    thread.ref();
    await new Promise((resolve) => {
      thread.once('exit', resolve);
      thread.postMessage('end');
    });
  }

  #start(): Worker {
    const thread = new Worker(code, { workerData: this.#file, execArgv: [] });
    thread.on('message', () => (this.#atWork = false));
    // As on a full disk. What it has not copied is in the log still; another thread may try.
    thread.on('error', () => {
      this.#thread = undefined;
      this.#atWork = false;
    });
    thread.unref();
    return thread;
  }
}
