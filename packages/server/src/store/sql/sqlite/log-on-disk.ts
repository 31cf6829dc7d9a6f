/**
 * Brings the write-ahead log to disk while the event loop goes on. SQLite would do it within the
 * commit, and everything would wait for the disk.
 */

import { close, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';

const [syncData, closeFile] = [promisify(fdatasync), promisify(close)];

export interface LogOnDisk {
  /** Resolves when all that was committed is on disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** @param file of the database, which is open: its log is there as long as it is */
export function logOnDisk(file: string): LogOnDisk {
  // To be written to, though nobody does: Windows asks for it.
  const log = openSync(`${file}-wal`, 'r+');
  return {
    sync: () => syncData(log).catch(explained),
    close: () => closeFile(log),
  };
}

function explained(cause: unknown): never {
  throw new Error(
    'The disk did not take what the database has written. See to the disk, then start the server again.',
    { cause },
  );
}
