import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts `alur.css` beside `alur.js`: the room that a page may keep for elements before they come. */
export function roomSheet(): Plugin {
  return {
    name: 'alur:room-sheet',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(join(import.meta.dirname, 'src/room.css'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'alur.css', source });
    },
  };
}
