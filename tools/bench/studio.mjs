/**
 * The two editors of the studio in a real browser: how long after an edit both show it. The
 * diagram follows in the same turn as the edit, the table with its next rendering.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { trustedBpmn } from '../../packages/components/src/diagram/trusted-bpmn-plugin.ts';
import { longSop } from '../../packages/workflow/src/testing/long-sop.ts';
import { chromiumArgs } from '../project/chromium.mjs';
import { root } from '../project/install.mjs';
import { median } from './median.mjs';
import { serveFolders } from './serve-folders.mjs';

const steps = 100;
const turns = 15;
const kinds = {
  name: 'a step is renamed',
  step: 'a step is added',
  performer: 'a step goes to another performer',
  place: 'a step is moved by hand',
};

export async function run() {
  const editors = mkdtempSync(join(tmpdir(), 'alur-bench-studio-'));
  await buildEditors(editors);
  const server = await serveFolders(
    { '/bench/': join(root, 'tools/bench/studio-page'), '/editors/': editors },
    { [`/data/${steps}.json`]: JSON.stringify(longSop(steps)) },
  );
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: chromiumArgs,
  });
  try {
    const results = [];
    for (const [view, words] of Object.entries({ both: 'both views', diagram: 'the diagram' })) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1600, height: 1000 });
      await page.goto(`http://127.0.0.1:${server.address().port}/bench/?sop=${steps}&view=${view}`);
      await page.waitForFunction('window.isReady', { polling: 50, timeout: 60_000 });
      for (const [kind, edit] of Object.entries(kinds)) {
        // The first ones compile the code.
        await page.evaluate(`window.edits('${kind}', 5)`);
        results.push({
          name: `${steps} steps: ${edit}, shown in ${words}`,
          value: median(await page.evaluate(`window.edits('${kind}', ${turns})`)),
          unit: 'ms',
          ...(view === 'both' ? { budget: 32, better: 'lower' } : {}),
        });
      }
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    server.close();
    rmSync(editors, { recursive: true });
  }
}

export async function buildEditors(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [trustedBpmn()],
    resolve: { conditions: ['@alur/source', 'module', 'browser', 'production'] },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      minify: 'oxc',
      lib: {
        entry: join(root, 'tools/bench/studio-page/editors.js'),
        formats: ['es'],
        fileName: () => 'editors.js',
      },
    },
  });
}
