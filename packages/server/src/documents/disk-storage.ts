/** Documents on disk, in folders by the first two characters of their ids. */

import { createReadStream } from 'node:fs';
import {
  copyFile,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { NoSuchDocument, type DocumentStorage } from './document-storage.ts';

const idShape = /^[A-Za-z0-9_-]{16,64}$/;
/** A copy under way; see `moveDurably`. */
const partial = '.part';

/** @param folder - made where it is missing; only the server can read it */
export async function diskStorage(folder: string): Promise<DocumentStorage> {
  await mkdir(folder, { recursive: true, mode: 0o700 });

  const place = (id: string): string => placeOf(folder, id);
  const placeFor = async (id: string): Promise<string> => {
    const target = place(id);
    if (await mkdir(dirname(target), { recursive: true, mode: 0o700 })) await flush(folder);
    return target;
  };

  return {
    take: async (id, file) => moveDurably(file, await placeFor(id)),
    write: async (id, bytes) => {
      const target = await placeFor(id);
      await writeFile(target + partial, bytes, { mode: 0o600 });
      await moveDurably(target + partial, target);
    },
    read: async (id) => opened(place(id)),
    readAll: async (id) => readFile(place(id)).catch(explained),
    delete: async (id) => {
      const part = id.endsWith(partial) ? partial : '';
      await rm(place(id.slice(0, id.length - part.length)) + part, { force: true });
    },
    unchangedSince: (time) => unchanged(folder, Date.parse(time)),
  };
}

/** Where the bytes of a document lie. */
export function placeOf(folder: string, id: string): string {
  if (!idShape.test(id)) throw new NoSuchDocument('This cannot be the id of a document.');
  return join(folder, id.slice(0, 2).toLowerCase(), id);
}

/**
 * Puts a file where it belongs, whole or not at all: bytes to disk, then the name, then the
 * folder that holds the name.
 */
async function moveDurably(from: string, to: string): Promise<void> {
  let source = from;
  await flush(source);
  try {
    await rename(source, to);
  } catch (error) {
    // On another file system: a copy beside the target, then as before.
    if (!hasCode(error, 'EXDEV')) throw error;
    source = to + partial;
    await copyFile(from, source);
    await flush(source);
    await rename(source, to);
    await rm(from, { force: true });
  }
  await flush(dirname(to));
}

/** Also for folders: a name that was just given is on disk only after this. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function opened(path: string): Promise<Readable> {
  const handle = await open(path, 'r').catch(explained);
  return createReadStream('', { fd: handle });
}

async function* unchanged(folder: string, time: number): AsyncIterable<readonly string[]> {
  for (const part of await readdir(folder)) {
    const ids: string[] = [];
    for (const name of await readdir(join(folder, part))) {
      const { mtimeMs, ctimeMs } = await stat(join(folder, part, name));
      // A rename keeps the time of the bytes, but sets that of the entry.
      if (Math.max(mtimeMs, ctimeMs) <= time) ids.push(name);
    }
    yield ids;
  }
}

function explained(error: unknown): never {
  if (hasCode(error, 'ENOENT')) {
    throw new NoSuchDocument('The bytes of the document are gone.', { cause: error });
  }
  throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return (error as { readonly code?: unknown } | null)?.code === code;
}
