/** `npm run storybook`: the elements, state by state; with `--build` the static site. */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './project/install.mjs';

ensureInstalled();

const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
};

run('cem', ['analyze']);
if (process.argv.includes('--build')) run('storybook', ['build', '--quiet']);
else run('storybook', ['dev', '-p', '6006', '--no-open']);
