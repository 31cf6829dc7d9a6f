/**
 * `npm run lint`: the static checks. Formatting, lint, import directions, generated files up to
 * date, the agency packs, and what the elements weigh.
 */
import { ensureInstalled } from './project/install.mjs';
import { run } from './project/run.mjs';

ensureInstalled();

const checks = [
  ['types', 'tsc', ['--build']],
  ['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  [
    'import directions',
    'depcruise',
    ['packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['generated files', 'node', ['tools/generate.mjs', '--check']],
  ['links in the docs', 'node', ['tools/docs-links.mjs']],
  ['agency packs', 'node', ['packages/cli/bin/alur.mjs', 'check', '.']],
  ['bundle budgets', 'node', ['tools/bundle-budgets.mjs']],
  ['entry budgets', 'node', ['tools/entry-budgets.mjs']],
  ['types for React', 'tsc', ['--project', 'examples/react']],
  ['types for Angular', 'node', ['tools/angular-types.mjs']],
  ['packages as npm gets them', 'node', ['tools/check-packages.mjs']],
];

const failures = [];
for (const [name, command, args] of checks) {
  const { code, seconds } = await run(command, args);
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) failures.push(name);
}
if (failures.length > 0) {
  console.error(`Static checks failed: ${failures.join(', ')}`);
  process.exitCode = 1;
}
