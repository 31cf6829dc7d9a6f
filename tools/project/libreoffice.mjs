/**
 * Sees to it that the tests of Word and Excel files find LibreOffice: one on the PATH, else Debian's
 * package when we may install it. Without either those tests are skipped, by name.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils'];

export function ensureLibreOffice() {
  if (isThere('soffice') && isThere('pdftotext')) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`No LibreOffice found: installing ${packages.join(', ')} with apt-get.`);
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages, 'fonts-liberation2');
  } catch {
    console.error('LibreOffice could not be installed; the tests that need it are skipped.');
  }
}

function isThere(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder && existsSync(join(folder, name)));
}
