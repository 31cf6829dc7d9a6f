import { cpSync, existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { mendEmittedEndings } from '../project/emitted-endings.mjs';

/** Whether an example has to be built before a browser understands it. */
export const needsBuild = (folder) => existsSync(join(folder, 'package.json'));

/**
 * Builds an example as its own project would, with Vite. `@alur/components` comes from this
 * repository by its package, as somebody who installs it gets it.
 *
 * @returns the folder with the built pages
 */
export async function buildPages(folder) {
  mendEmittedEndings();
  const outDir = await mkdtemp(join(tmpdir(), 'alur-pages-'));
  const config = join(folder, 'vite.config.js');
  await build({
    root: folder,
    configFile: existsSync(config) ? config : false,
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const headers = join(folder, 'headers.json');
  if (existsSync(headers)) cpSync(headers, join(outDir, 'headers.json'));
  return outDir;
}
