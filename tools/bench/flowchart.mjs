/**
 * The SOP flowchart in a real browser, from the built bundle: from the start of the script to the
 * painted table, beside bpmn-js's NavigatedViewer importing the same procedure in the same run.
 *
 * Each figure is the median of several cold pages; table and diagram take turns, so that a busy
 * machine burdens both. The clock starts on a page that is painted and quiet: nothing of ours asks it
 * anything until it tells by itself.
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
      const table = [];
      const byParts = [];
      const whole = [];
      const diagram = [];
      for (let round = 0; round < rounds; round += 1) {
        const shown = await open(steps, 'table');
        table.push(shown.painted);
        whole.push(shown.whole);
        byParts.push((await open(steps, 'tableByParts')).painted);
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
          name: `${steps} steps painted by alur.js, which fetches the element when it sees its tag`,
          value: median(byParts),
          unit: 'ms',
        },
        ...(whole.every((time, round) => time === table[round])
          ? []
          : [
              {
                name: `${steps} steps: the whole table, also below the screen`,
                value: median(whole),
                unit: 'ms',
                budget,
                better: 'lower',
              },
            ]),
        {
          name: `${steps} steps painted by bpmn-js, same run`,
          value: median(diagram),
          unit: 'ms',
        },
        {
          name: `${steps} steps: bpmn-js takes so many times as long as the whole table`,
          value: median(diagram) / median(whole),
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
