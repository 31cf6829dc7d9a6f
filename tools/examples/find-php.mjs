import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = () => spawnSync('php', ['--version'], { stdio: 'ignore' }).status === 0;

/** Makes sure that there is a PHP: one on the PATH, Debian's package when we may install it. */
export function ensurePhp() {
  if (isThere()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No PHP found: installing the package "php-cli" with apt-get.');
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'php-cli']]) {
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
    if (isThere()) return;
  }
  throw new Error('PHP is missing. Install it (Debian: apt-get install php-cli) and try again.');
}
