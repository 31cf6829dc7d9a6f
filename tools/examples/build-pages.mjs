import { cpSync, existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mendEmittedEndings } from '../project/emitted-endings.mjs';
import { run } from '../project/run.mjs';

/** Whether an example has to be built before a browser understands it. */
export const needsBuild = (folder) => existsSync(join(folder, 'package.json'));

/**
 * Builds an example as its own project would, with Vite. `@alur/components` comes from this
 * repository by its package, as somebody who installs it gets it.
 *
 * In a process of its own: the one that `npm run example` began in is older than the first
 * installation, and may be an older Node too.
 *
 * @returns the folder with the built pages
 */
export async function buildPages(folder) {
  mendEmittedEndings();
  const outDir = await mkdtemp(join(tmpdir(), 'alur-pages-'));
  const { code } = await run('node', ['tools/examples/run-vite.mjs', folder, outDir]);
  if (code !== 0) throw new Error(`The example in ${folder} could not be built; see above.`);
  const headers = join(folder, 'headers.json');
  if (existsSync(headers)) cpSync(headers, join(outDir, 'headers.json'));
  return outDir;
}
