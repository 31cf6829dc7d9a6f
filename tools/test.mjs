/**
 * `npm test`: every test there is. Pure code and the server in Vitest, elements and every story in a
 * real browser, the whole journey end to end. The last line is `N passed, N failed`.
 */
import { findChromium } from './project/chromium.mjs';
import { failures } from './project/failures.mjs';
import { ensureInstalled } from './project/install.mjs';
import { ensureLibreOffice } from './project/libreoffice.mjs';
import { run } from './project/run.mjs';

ensureInstalled();
process.env.CHROME_PATH = findChromium();
ensureLibreOffice();

let passed = 0;
let failed = 0;
let broken = 0;
const said = [];

/** @param {(output: string) => [passed: number, failed: number]} count */
async function suite(command, args, count) {
  const { code, output, seconds } = await run(command, args);
  const [good, bad] = count(output);
  passed += good;
  failed += bad;
  // A runner that ends badly without naming a failed test has failed all the same.
  if (code !== 0 && bad === 0) broken += 1;
  const line = `${command}: ${good} passed, ${bad} failed in ${seconds.toFixed(1)} s`;
  console.log(`${line}\n`);
  if (code !== 0) said.push(`${line}, ended with ${code}`, ...failures(command, output), '');
}

const numberBefore = (text, word) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
const lastMatch = (text, pattern) => [...text.matchAll(pattern)].at(-1)?.[0] ?? '';

const build = await run('node', ['tools/build.mjs']);
if (build.code !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const inVitest = (output) => {
  const line = lastMatch(output, /^\s*Tests\s.*$/gm);
  return [numberBefore(line, 'passed'), numberBefore(line, 'failed')];
};
await suite('vitest', ['run', '--silent=passed-only'], inVitest);
await suite('wtr', [], (output) => {
  const line = lastMatch(output, /\d+ passed, \d+ failed/g);
  return [numberBefore(line, 'passed'), numberBefore(line, 'failed')];
});
const stories = ['run', '--config', 'vitest.stories.config.ts', '--silent=passed-only'];
await suite('vitest', stories, inVitest);
await suite('playwright', ['test'], (output) => [
  numberBefore(lastMatch(output, /^\s*\d+ passed.*$/gm), 'passed'),
  numberBefore(lastMatch(output, /^\s*\d+ failed.*$/gm), 'failed'),
]);

for (const line of said) console.log(line);
console.log(`${passed} passed, ${failed + broken} failed`);
process.exitCode = failed + broken > 0 || passed === 0 ? 1 : 0;
