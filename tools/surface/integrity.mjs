/** Hashes for Subresource Integrity: of the one script, and of what it loads later. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns e.g. `sha384-…`, as an `integrity` attribute takes it */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Writes the hashes of a bundle's scripts beside them: paths below it, with their hashes.
 *
 * @param {string} file - of its own: a server offers several bundles in one folder
 */
export function writeIntegrity(bundle, file) {
  const names = readdirSync(bundle, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  const hashes = Object.fromEntries(
    names.map((name) => [name, integrityOf(readFileSync(join(bundle, name)))]),
  );
  writeFileSync(join(bundle, file), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
