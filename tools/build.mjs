/** `npm run build`: the packages to `dist`, and the elements as the bundle that a page loads. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendEmittedEndings } from './project/emitted-endings.mjs';
import { ensureInstalled, root } from './project/install.mjs';
import { run } from './project/run.mjs';

ensureInstalled();

const frame = ['build', '--config', 'packages/components/vite.frame.config.ts', '-l', 'warn'];

const steps = [
  ['tsc', ['--build', 'packages/cli', 'packages/studio']],
  ['vite', ['build', '--config', 'packages/components/vite.config.ts', '--logLevel', 'warn']],
  ['vite', ['build', '--config', 'packages/studio/vite.config.ts', '--logLevel', 'warn']],
  ...['frame', 'frame-guest'].map((mode) => ['vite', [...frame, '--mode', mode]]),
];

for (const [command, args] of steps) await step(command, args);

// The compiled validators are JavaScript already; `tsc` leaves them where they are.
for (const name of ['validators.js', 'validators.d.ts']) {
  const generated = (folder) => join(root, 'packages/model', folder, 'generated', name);
  copyFileSync(generated('src'), generated('dist'));
}

mendEmittedEndings();

await step('node', ['tools/package-surface.mjs']);

// Shown here, held by `npm run lint`.
await run('node', ['tools/bundle-budgets.mjs']);

async function step(command, args) {
  const { code, seconds } = await run(command, args);
  if (code !== 0) {
    console.error(`${[command, ...args].join(' ')} failed.`);
    process.exit(code);
  }
  console.log(`${command}: ${seconds.toFixed(1)} s`);
}
