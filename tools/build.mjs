/** `npm run build`: the packages to `dist`, and the elements as the bundle that a page loads. */
import { ensureInstalled } from './project/install.mjs';
import { run } from './project/run.mjs';

ensureInstalled();

const steps = [
  ['tsc', ['--build']],
  ['vite', ['build', '--config', 'packages/components/vite.config.ts', '--logLevel', 'warn']],
];

for (const [command, args] of steps) {
  const { code, seconds } = await run(command, args);
  if (code !== 0) {
    console.error(`${command} failed.`);
    process.exit(code);
  }
  console.log(`${command}: ${seconds.toFixed(1)} s`);
}
