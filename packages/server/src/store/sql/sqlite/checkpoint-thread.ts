/** The thread of `checkpoints.ts`: copies when it is told to, and says when that is done. */

import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';

const database = new Sqlite(workerData as string);
database.pragma('synchronous = FULL');

parentPort?.on('message', (order: 'copy' | 'end') => {
  if (order === 'end') {
    database.close();
    parentPort?.close();
    return;
  }
  // Passive: it waits for nobody, and nobody for it.
  database.pragma('wal_checkpoint(passive)');
  parentPort?.postMessage('done');
});
