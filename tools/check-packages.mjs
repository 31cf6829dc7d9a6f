/**
 * Packs each package as npm would and lets publint and attw look at the tarball: what somebody who
 * installs it gets. Part of `npm run lint`; needs `npm run build` before.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mendEmittedEndings } from './project/emitted-endings.mjs';
import { root } from './project/install.mjs';
import { run } from './project/run.mjs';

mendEmittedEndings();
const folder = mkdtempSync(join(tmpdir(), 'alur-pack-'));
try {
  const packages = readdirSync(join(root, 'packages'));
  const { status, stderr } = spawnSync(
    'npm',
    [
      'pack',
      '--silent',
      '--ignore-scripts',
      `--pack-destination=${folder}`,
      ...packages.flatMap((name) => ['-w', `packages/${name}`]),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  for (const tarball of readdirSync(folder)) {
    const path = join(folder, tarball);
    // The packages are ES modules alone, and a resolver without `exports` cannot see them.
    const attw = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--quiet', path];
    for (const [command, args] of [
      ['publint', [path, '--strict']],
      ['attw', attw],
    ]) {
      const { code, output, seconds } = await run(command, args, { quiet: true });
      console.log(
        `${code === 0 ? 'ok' : 'FAILED'}: ${command} ${tarball} (${seconds.toFixed(1)} s)`,
      );
      if (code === 0) continue;
      console.log(output);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
