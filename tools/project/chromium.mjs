/**
 * Finds a Chromium for the tests, in this order: `CHROME_PATH`, one on the PATH, Debian's package
 * when we may install it, else a sentence that says what to do.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Root needs no sandbox in a container, and a closed network needs no background requests. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns the path of an executable Chromium; throws with what to do where there is none */
export function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!canRun(wanted))
      throw new Error(`CHROME_PATH=${wanted} cannot be run. Set it to a Chromium or unset it.`);
    return wanted;
  }
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium found: installing the package "chromium" with apt-get.');
    const apt = (...args) =>
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    const installed = onPath();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to its executable, and run npm test again.',
  );
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder && canRun(path)) return path;
    }
  }
  return undefined;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
