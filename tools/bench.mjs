/**
 * `npm run bench`: measures what the budgets speak of and prints a table and, in
 * `bench-results.json`, the same as JSON. A missed budget is named, never hidden; it does not fail.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './project/chromium.mjs';
import { ensureInstalled, root } from './project/install.mjs';

ensureInstalled();
process.env.CHROME_PATH = findChromium();
if (spawnSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0)
  process.exit(1);

const parts = [
  'tools/bench/wizard.mjs',
  'tools/bench/flowchart.mjs',
  'tools/bench/tracker.mjs',
  'tools/bench/studio.mjs',
  'tools/bench/studio-session.mjs',
  'packages/model/src/form/validate.bench.ts',
  'packages/model/src/calendar/calendar.bench.ts',
  'packages/model/src/assessment/assess.bench.ts',
  'packages/workflow/src/engine/engine.bench.ts',
  'packages/workflow/src/layout/lanes/lane-layout.bench.ts',
  'packages/workflow/src/import/import.bench.ts',
  'packages/workflow/src/edit/edit.bench.ts',
  'packages/server/src/store/store.bench.ts',
  'packages/server/src/server.bench.ts',
];

/** One process a part, so that none warms up or burdens the next. */
const results = parts.flatMap((part) => {
  const { stdout, status } = spawnSync(
    'node',
    ['--conditions=@alur/source', 'tools/bench/run-part.mjs', part],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) {
    console.error(`${part} could not be measured.`);
    process.exitCode = 1;
    return [];
  }
  return JSON.parse(stdout.slice(stdout.indexOf('\u0002') + 1));
});

const missed = ({ value, budget, better }) =>
  budget !== undefined && (better === 'higher' ? value < budget : value > budget);

console.log(`\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
console.table(
  results.map((result) => ({
    measured: result.name,
    value: `${Number(result.value.toPrecision(4))} ${result.unit}`,
    budget:
      result.budget === undefined
        ? ''
        : `${result.better === 'higher' ? '≥' : '≤'} ${result.budget} ${result.unit}`,
    verdict: result.budget === undefined ? '' : missed(result) ? 'MISSED' : 'met',
  })),
);
writeFileSync(join(root, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
