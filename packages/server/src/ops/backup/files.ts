/** Copies that are on disk when they are done, and known to be what they were. */

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ours = { file: 0o600, folder: 0o700 };

/**
 * Copies a file to a place where there is none yet.
 * @returns SHA-256 of its bytes, hexadecimal; undefined when there is no such file
 */
export async function copyDurably(from: string, to: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  const listen = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const source = await open(from, 'r').catch(nothing);
  if (!source) return undefined;
  await makeFolder(dirname(to));
  await pipeline(
    createReadStream('', { fd: source }),
    listen,
    createWriteStream(to, { flags: 'wx', mode: ours.file, flush: true }),
  );
  return hash.digest('hex');
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', ours.file);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await flushFolder(dirname(path));
}

/** A name is on disk only when the folder that holds it is. */
export async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: ours.folder });
}

/** Whether nothing is there, or a folder with nothing in it. */
export async function isEmpty(path: string): Promise<boolean> {
  const names = await readdir(path).catch(nothing);
  return names === undefined || names.length === 0;
}

function nothing(error: unknown): undefined {
  if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
  throw error;
}
