import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './install.mjs';

/**
 * What a page loads for modules of a bundle: their chunks and whatever those import at once. What is
 * loaded later (an upload, a QR code) is not counted.
 *
 * @param {string} folder - of the bundle
 * @param {string[]} sources - ends of the modules' paths: `src/autoload.ts`
 * @returns {{ file: string, bytes: number, gzip: number }[]}
 */
export function loadedAtOnce(folder, sources) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const keyOf = (path) => {
    const key = Object.keys(manifest).find((name) => name.endsWith(path));
    if (!key) throw new Error(`${path} is not in the bundle; build it first.`);
    return key;
  };
  const files = new Map();
  const visit = (key) => {
    const chunk = manifest[key];
    if (files.has(chunk.file)) return;
    const bytes = readFileSync(join(folder, chunk.file));
    files.set(chunk.file, {
      file: chunk.file,
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
    });
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const path of sources) visit(keyOf(path));
  return [...files.values()];
}

/**
 * What a page loads for one element: the entry, the element's own chunk and whatever the two
 * import at once.
 *
 * @param {string} source - the element's module, from `packages/components`: `src/wizard/registration-wizard.ts`
 */
export function shippedFor(source, alsoLoaded = []) {
  const folder = join(root, 'packages/components/dist/bundle');
  return loadedAtOnce(folder, ['src/autoload.ts', source, ...alsoLoaded]);
}

/** The same in kilobytes of 1,024 bytes, compressed; not rounded, for a budget is a budget. */
export function shippedKilobytes(source, alsoLoaded) {
  return kilobytes(shippedFor(source, alsoLoaded));
}

/** What one file of the bundle weighs, compressed. */
export const fileKilobytes = (name) =>
  gzipSync(readFileSync(join(root, 'packages/components/dist/bundle', name)), { level: 9 }).length /
  1024;

export const kilobytes = (files) => files.reduce((sum, { gzip }) => sum + gzip, 0) / 1024;
