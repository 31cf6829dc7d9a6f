/**
 * An author's day at a real server, in a real browser, from the built bundle: how soon the studio is
 * open, what it asks for, how long after a key both views show the edit, how long an import takes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sopDocx } from '../../packages/workflow/src/export/docx/sop-docx.ts';
import { longSop } from '../../packages/workflow/src/testing/long-sop.ts';
import { kilobytes } from '../project/bundle.mjs';
import { modelerFiles, shippedForStudio } from '../project/studio-bundle.mjs';
import { authorAtServer } from './author-at-server.mjs';
import { median } from './median.mjs';

const steps = 100;
const long = 'denpasar/sop-panjang.bpmn';
/** Steps that fill some thirty pages of A4, with their symbols and arrows. */
const pages = { count: 30, steps: 256 };
const rounds = { opened: 7, keys: 25, imported: 3 };

export async function run() {
  const author = await authorAtServer({ [long]: longSop(steps) });
  try {
    return [
      figure(
        'studio: shipped before the list shows, gzip',
        kilobytes(shippedForStudio()),
        'KB',
        40,
      ),
      ...(await opened(author)),
      ...(await keyed(author)),
      ...(await imported(author)),
    ];
  } finally {
    await author.stop();
  }
}

const figure = (name, value, unit, budget) => ({
  ...{ name, value, unit, better: 'lower' },
  ...(budget === undefined ? {} : { budget }),
});

/** On a warm cache: the first visits fill that of the browser, and that of compiled code. */
async function opened(author) {
  const times = { list: [], table: [] };
  const modeler = new Set(modelerFiles());
  let asked = 0;
  for (let round = -3; round < rounds.opened; round += 1) {
    const page = await author.tab();
    page.on('request', (request) => {
      if (modeler.has(new URL(request.url()).pathname.replace('/alur/', ''))) asked += 1;
    });
    await page.goto(`${author.url}/studio.html`);
    const list = await page.evaluate("painted('.sop')");
    const table = await page.evaluate(`
      const begun = performance.now();
      find('alur-sop-studio').workflow = '${long}';
      painted('tr[data-row="0"]').then((at) => at - begun)
    `);
    if (round >= 0) {
      times.list.push(list);
      times.table.push(table);
    }
    await page.close();
  }
  return [
    figure('studio: opens on a warm cache, to the painted list', median(times.list), 'ms', 1000),
    figure(`studio: opens ${steps} steps from the list`, median(times.table), 'ms', 1000),
    figure("studio: files of the Modeler asked for in the table's view", asked, 'files', 0),
  ];
}

/** The first ones compile the code. */
const warmUps = 5;

/** What is pressed last, and what before it; a step is written, placed and added. */
const edits = {
  'a name is written': {
    key: 'Enter',
    begin: (page, turn) => page.keyboard.type(`Memeriksa berkas ke-${turn}`),
    column: () => 1,
    press: (page) => page.keyboard.press('Enter'),
  },
  'a symbol is placed': {
    key: ' ',
    begin: async () => undefined,
    // Of the five performers always another one.
    column: (turn) => 2 + ((turn + 1) % 5),
    press: (page) => page.keyboard.press('Space'),
  },
  'a step is added': {
    key: '=',
    begin: async () => undefined,
    column: () => 1,
    press: async (page) => {
      await page.keyboard.down('Control');
      await page.keyboard.down('Alt');
      await page.keyboard.press('=');
      await page.keyboard.up('Alt');
      await page.keyboard.up('Control');
    },
  },
};

async function keyed(author) {
  const page = await author.tab();
  await page.goto(`${author.url}/studio.html`);
  await page.evaluate(`
    const studio = find('alur-sop-studio');
    studio.view = 'both';
    studio.workflow = '${long}';
    painted('.djs-shape')
  `);
  await page.evaluate('painted(\'tr[data-row="0"]\')');
  const results = [];
  for (const [what, { key, begin, column, press }] of Object.entries(edits)) {
    const times = [];
    for (let turn = -warmUps; turn < rounds.keys; turn += 1) {
      await page.evaluate(`focusCell(40, ${column(turn + warmUps)})`);
      await begin(page, turn + warmUps);
      await page.evaluate(`awaitKey('${key}')`);
      await press(page);
      const time = await page.evaluate('sinceKey');
      if (turn >= 0) times.push(time);
    }
    const name = `studio: ${what} in ${steps} steps, from the key to the painted picture of both`;
    results.push(figure(name, median(times), 'ms', 32));
    results.push(figure(`${name}, p95`, share(times, 0.95), 'ms', 32));
  }
  await page.close();
  return results;
}

async function imported(author) {
  const folder = mkdtempSync(join(tmpdir(), 'alur-bench-import-'));
  const times = [];
  try {
    for (let round = 0; round < rounds.imported; round += 1) {
      const file = join(folder, `sop-${round}.docx`);
      writeFileSync(file, await wordFile(`Pelayanan Panjang ke-${round + 1}`));
      const page = await author.tab();
      await page.goto(`${author.url}/studio.html`);
      await page.evaluate("painted('.sop')");
      const input = await page.evaluateHandle(
        "find('alur-studio-start').shadowRoot.querySelector('input[type=file]')",
      );
      await page.evaluate(`
        find('alur-studio-start').shadowRoot.addEventListener('change', () => (window.begun = performance.now()), true)
      `);
      const shown = page.evaluate(`
        painted('tr[data-row="${pages.steps - 1}"]').then((at) => at - window.begun)
      `);
      await input.uploadFile(file);
      times.push(await shown);
      await page.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const name = `studio: ${pages.count} pages of Word, from choosing the file to the painted table`;
  return [figure(name, median(times), 'ms', 2000)];
}

async function wordFile(title) {
  const sop = longSop(pages.steps);
  const createdAt = new Date('2026-11-21T08:00:00Z');
  return sopDocx({ ...sop, identity: { ...sop.identity, title } }, 'document', { createdAt });
}

function share(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}
