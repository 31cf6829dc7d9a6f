/**
 * `npm run test:pictures`: chosen stories against their committed pictures; with `--update` the
 * pictures are taken anew. Pictures are compared on the Chromium they were taken with, for another
 * major version draws letters and native controls otherwise; elsewhere this says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './project/chromium.mjs';
import { ensureInstalled, root } from './project/install.mjs';
import { run } from './project/run.mjs';

ensureInstalled();
process.env.CHROME_PATH = findChromium();
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

const update = process.argv.includes('--update');
const note = join(root, 'tests/pictures/committed/made-with.json');
const version = execFileSync(process.env.CHROME_PATH, ['--version'], { encoding: 'utf8' });
const chromium = Number(/(\d+)\./.exec(version)?.[1]);

const made = update ? chromium : JSON.parse(readFileSync(note, 'utf8')).chromium;
if (made !== chromium) {
  console.log(
    `Pictures are not compared: they were taken with Chromium ${made}, this is ${chromium}. ` +
      'Take them anew with `npm run test:pictures -- --update` on the machine that is to compare them.',
  );
} else {
  await must('storybook', ['build', '--quiet', '-o', 'node_modules/.cache/storybook']);
  const options = update ? ['--update-snapshots=changed'] : [];
  await must('playwright', ['test', '--config', 'playwright.pictures.config.ts', ...options]);
  if (update) writeFileSync(note, `{ "chromium": ${chromium} }\n`);
}

async function must(command, args) {
  const { code } = await run(command, args);
  if (code !== 0) process.exit(code);
}
