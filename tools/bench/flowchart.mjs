/**
 * The SOP flowchart in a real browser, from the built bundle: from the start of the script to the
 * painted table, beside bpmn-js's NavigatedViewer importing the same procedure in the same run.
 *
 * Each figure is the median of several cold pages; table and diagram take turns, so that a busy
 * machine burdens both. The page is painted and quiet: nothing of ours asks it anything until it tells
 * by itself. There are two clocks, held to the same budgets: one starts when the page asks for the
 * script, the other when the script starts, which is fetched and compiled by then.
 *
 * Painted is a table when every symbol and arrow that the screen holds is on it; whole, when also
 * what is below the screen is there. The floor is what the least costs on this machine, measured in
 * the same way: a module that makes a plain table, and the same by Lit.
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
  for (const script of ['viewer', 'floor-lit']) await buildScript(viewer, script);
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
    const results = await floors(open);
    for (const [steps, budget] of [
      [8, 40],
      [100, 80],
      [1000, 400],
    ]) {
      const times = await inTurns(open, steps);
      const figure = (name, values, own = {}) => ({
        name: `${steps} steps: ${name}`,
        value: median(values),
        unit: 'ms',
        ...own,
      });
      const held = { budget, better: 'lower' };
      const isStaged = times.whole.some((time, round) => time !== times.table[round]);
      results.push(
        figure('table painted, from when the page asks for the script', times.table, held),
        figure('the same table, from when the script starts', times.tableStarted, held),
        figure('the same table by alur.js, which fetches the element', times.tableByParts, held),
        ...(isStaged ? [figure('the whole table, also below the screen', times.whole, held)] : []),
        figure('diagram painted by bpmn-js, from when the page asks for it', times.diagram),
        figure('the same diagram, from when the script starts', times.diagramStarted),
        {
          name: `${steps} steps: bpmn-js takes so many times as long as the whole table`,
          value: median(times.diagram) / median(times.whole),
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

/** Each way in turns, so that a busy machine burdens all. */
async function inTurns(open, steps) {
  const times = { tableStarted: [], table: [], tableByParts: [], diagramStarted: [], diagram: [] };
  const whole = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [as, own] of Object.entries(times)) {
      const shown = await open(steps, as);
      own.push(shown.painted);
      if (as === 'table') whole.push(shown.whole);
    }
  return { ...times, whole };
}

/** No budget: nothing of ours. */
async function floors(open) {
  const times = { floor: [], litFloor: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const [as, own] of Object.entries(times)) own.push((await open(8, as)).painted);
  return [
    { name: 'floor: 8 rows of plain cells, by one module', value: median(times.floor), unit: 'ms' },
    { name: 'floor: the same by Lit', value: median(times.litFloor), unit: 'ms' },
  ];
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
    const { painted, whole } = await told.promise;
    return {
      painted,
      whole,
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

/** As an agency would ship it: one minified module. */
async function buildScript(folder, name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: 'oxc',
      lib: {
        entry: join(root, `tools/bench/flowchart-page/${name}.js`),
        formats: ['es'],
        fileName: () => `${name}.js`,
      },
    },
  });
}
