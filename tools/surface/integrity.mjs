/** Hashes for Subresource Integrity: of the one script, and of what it loads later. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns e.g. `sha384-…`, as an `integrity` attribute takes it */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Writes `integrity.json` beside the bundle: paths below it, with their hashes. */
export function writeIntegrity(bundle) {
  const names = [
    'alur.js',
    'frame.js',
    ...readdirSync(join(bundle, 'chunks'))
      .filter((name) => name.endsWith('.js'))
      .toSorted()
      .map((name) => `chunks/${name}`),
  ];
  const hashes = Object.fromEntries(
    names.map((name) => [name, integrityOf(readFileSync(join(bundle, name)))]),
  );
  writeFileSync(join(bundle, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
