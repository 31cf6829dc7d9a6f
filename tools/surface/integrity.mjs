/** Hashes for Subresource Integrity: of the one script, and of what it loads later. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns e.g. `sha384-…`, as an `integrity` attribute takes it */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Writes a bundle's hashes beside it: paths below it, with their hashes.
 *
 * @param {string[]} entries - what pages name: `alur.js`
 * @param {string} file - of its own: a server offers several bundles in one folder
 */
export function writeIntegrity(bundle, entries, file) {
  const names = [
    ...entries,
    ...readdirSync(join(bundle, 'chunks'))
      .filter((name) => name.endsWith('.js'))
      .toSorted()
      .map((name) => `chunks/${name}`),
  ];
  const hashes = Object.fromEntries(
    names.map((name) => [name, integrityOf(readFileSync(join(bundle, name)))]),
  );
  writeFileSync(join(bundle, file), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
