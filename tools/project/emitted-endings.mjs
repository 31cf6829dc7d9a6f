import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** `import('./x.ts')` and `new URL('./x.ts', import.meta.url)`, the latter the script of a worker. */
const leftOver = /\b(import\(|new URL\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/**
 * Gives what `tsc` has emitted the ending of the emitted files where it leaves that of the sources:
 * in the URL of a worker, and in an `import()` inside a class with decorators (seen in 6.0.3).
 */
export function mendEmittedEndings() {
  for (const name of readdirSync(join(root, 'packages'))) {
    const dist = join(root, 'packages', name, 'dist');
    for (const path of emittedBelow(dist)) {
      const text = readFileSync(path, 'utf8');
      const mended = text.replace(leftOver, '$1$2$3.js$2');
      if (mended !== text) writeFileSync(path, mended);
    }
  }
}

function emittedBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js') && !name.startsWith('bundle'))
    .map((name) => join(folder, name));
}
