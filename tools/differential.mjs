// Plays random SOPs with random answers on our engine and on bpmn-elements and compares what can
// be seen: `npm run test:differential [-- <how many> <first seed>]`. 10,000 take some minutes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const run = fileURLToPath(
  new URL('../packages/workflow/src/testing/differential/run.ts', import.meta.url),
);
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=@alur/source',
    '--disable-warning=ExperimentalWarning',
    run,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
