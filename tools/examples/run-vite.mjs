/** `node tools/examples/run-vite.mjs <folder> <outDir>`: the pages of one example, built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const [folder = '', outDir = ''] = process.argv.slice(2);
const config = join(folder, 'vite.config.js');

await build({
  root: folder,
  configFile: existsSync(config) ? config : false,
  base: './',
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
});
