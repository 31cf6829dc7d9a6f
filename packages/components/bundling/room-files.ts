import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts beside `alur.js` what a page may load before it: `alur.css` keeps room for elements until
 * they come, `room.js` tells it whether somebody is signed in. A classic script, for a module runs
 * after the first paint.
 */
export function roomFiles(): Plugin {
  const source = (name: string): string =>
    readFileSync(join(import.meta.dirname, '../src', name), 'utf8');
  return {
    name: 'alur:room-files',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'alur.css', source: source('room.css') });
      this.emitFile({ type: 'asset', fileName: 'room.js', source: source('room.js') });
    },
  };
}
