/** Where the bytes of documents are. What is known about them is in the store. */

import type { Readable } from 'node:stream';

export interface DocumentStorage {
  /**
   * Takes the bytes from a file on this machine, which is gone afterwards. They are on disk when
   * this resolves.
   * @param id - random, of letters, digits, `-` and `_`; never a name that somebody chose
   */
  take(id: string, file: string): Promise<void>;
  /** Takes bytes. They are on disk when this resolves. */
  write(id: string, bytes: Uint8Array): Promise<void>;
  /** Rejects with {@link NoSuchDocument} before the first byte. */
  read(id: string): Promise<Readable>;
  readAll(id: string): Promise<Uint8Array>;
  /** Deleting what is not there is no mistake. */
  delete(id: string): Promise<void>;
  /** The ids of files that have not changed since a time (ISO 8601, UTC), in portions. */
  unchangedSince(time: string): AsyncIterable<readonly string[]>;
}

export class NoSuchDocument extends Error {
  override readonly name = 'NoSuchDocument';
}
