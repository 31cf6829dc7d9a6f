/**
 * `npm start`: installs what is missing, builds, and serves the agency packs of this repository
 * with an example portal, on an embedded database. For looking and trying; `alur serve` is what an
 * agency runs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './project/install.mjs';

ensureInstalled();

const { status } = spawnSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const server = spawn('node', ['packages/cli/bin/alur.mjs', 'serve'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ALUR_DEVELOPMENT: '1',
    ALUR_PACK: root,
    ALUR_DATA: join(root, 'data'),
    ALUR_PORTAL: join(root, 'examples/denpasar-portal'),
    ...process.env,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', (code) => process.exit(code ?? 0));
