/**
 * Installs what is missing, so that `npm start` and `npm test` are all that a fresh clone needs.
 * Plain Node 20 and no dependency, for it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const oldest = [22, 18];

/** Runs `npm ci` when `node_modules` is not what the lock file asks for. */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.log('Installing dependencies (npm ci). This takes about a minute the first time.');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(
      npm,
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) {
      console.error('npm ci failed; see above. Check the connection to the package registry.');
      process.exit(status ?? 1);
    }
  }
  useProjectNode();
}

/**
 * Puts the Node that the lock file brings first on the PATH. SQLite's driver and the test runners
 * need a newer Node than many servers have.
 */
function useProjectNode() {
  process.env.PATH = join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? '');
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = stdout.slice(1).split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`Alur needs Node ${oldest.join('.')} or newer; this is ${stdout.trim()}.`);
    process.exit(1);
  }
}

/** npm writes into `node_modules` what it installed; each wanted package must be there as locked. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const have = read(installed);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.link ||
      wanted.optional ||
      wanted.peer ||
      !path.startsWith('node_modules') ||
      have[path]?.version === wanted.version,
  );
}
