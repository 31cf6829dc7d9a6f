/**
 * The SOP flowchart in a real browser, from the built bundle: from the start of the script to the
 * painted table, beside bpmn-js's NavigatedViewer importing the same procedure in the same run.
 *
 * Each figure is the median of several cold pages; table and diagram take turns, so that a busy
 * machine burdens both. The clock starts on a page that is painted and quiet: nothing of ours asks it
 * anything until it tells by itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { realSop } from '../../packages/workflow/src/testing/real-sop.ts';
import { longSop } from '../../packages/workflow/src/testing/long-sop.ts';
import { writeWorkflow } from '../../packages/workflow/src/bpmn/write-workflow.ts';
import { chromiumArgs } from '../project/chromium.mjs';
import { root } from '../project/install.mjs';
import { median } from './median.mjs';
import { serveFolders } from './serve-folders.mjs';

const rounds = 7;

export async function run() {
  const procedures = {
    8: await realSop('mempawah/standard-certificate.bpmn'),
    100: longSop(100),
    1000: longSop(1000),
  };
  const texts = {};
  for (const [steps, sop] of Object.entries(procedures)) {
    texts[`/data/${steps}.json`] = JSON.stringify(sop);
    texts[`/data/${steps}.bpmn`] = await writeWorkflow(sop);
  }
  const viewer = mkdtempSync(join(tmpdir(), 'alur-bench-viewer-'));
  await buildViewer(viewer);
  const server = await serveFolders(
    {
      '/alur/': join(root, 'packages/components/dist/bundle'),
      '/bench/': join(root, 'tools/bench/flowchart-page'),
      '/viewer/': viewer,
    },
    texts,
  );
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH,
    args: chromiumArgs,
  });
  const open = (steps, as) => paint(browser, server.address().port, steps, as);
  try {
    await open(8, 'table');
    const results = [];
    for (const [steps, budget] of [
      [8, 40],
      [100, 80],
      [1000, 400],
    ]) {
      const table = [];
      const diagram = [];
      for (let round = 0; round < rounds; round += 1) {
        table.push((await open(steps, 'table')).painted);
        diagram.push((await open(steps, 'diagram')).painted);
      }
      results.push(
        {
          name: `${steps} steps painted as a table`,
          value: median(table),
          unit: 'ms',
          budget,
          better: 'lower',
        },
        {
          name: `${steps} steps painted by bpmn-js, same run`,
          value: median(diagram),
          unit: 'ms',
        },
        {
          name: `${steps} steps: bpmn-js takes so many times as long`,
          value: median(diagram) / median(table),
          unit: '×',
        },
      );
    }
    const { steps, all } = (await open(1000, 'table')).marks;
    return [
      ...results,
      {
        name: '1000 steps: marks after one event',
        value: median(steps),
        unit: 'ms',
        budget: 8,
        better: 'lower',
      },
      { name: '1000 steps: every mark changed', value: median(all), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    server.close();
    rmSync(viewer, { recursive: true });
  }
}

async function paint(browser, port, steps, as) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 1366, height: 768 });
    const told = Promise.withResolvers();
    await page.exposeFunction('tellPaintedAfter', told.resolve);
    page.once('pageerror', told.reject);
    setTimeout(told.reject, 60_000, new Error(`${steps} steps: never painted.`)).unref();
    await page.goto(`http://127.0.0.1:${port}/bench/?sop=${steps}&as=${as}`);
    const painted = await told.promise;
    return {
      painted,
      marks:
        as === 'table'
          ? {
              steps: (await page.evaluate('window.markSteps(20)')).slice(5),
              all: (
                await page.evaluate(
                  "window.markAll(['done', 'current', 'waiting', 'late', 'returned', 'skipped'])",
                )
              ).slice(1),
            }
          : undefined,
    };
  } finally {
    await context.close();
  }
}

/** bpmn-js as an agency would ship it: one minified module. */
async function buildViewer(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: 'oxc',
      lib: {
        entry: join(root, 'tools/bench/flowchart-page/viewer.js'),
        formats: ['es'],
        fileName: () => 'viewer.js',
      },
    },
  });
}
