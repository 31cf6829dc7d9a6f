import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { startFlowchartPage, workflowFile, type FlowchartPage } from './flowchart-page.ts';
import { root } from './root.ts';
import { watch } from './watch-page.ts';

/** With a query, as portals name scripts that browsers are to fetch anew. */
const entry = 'alur-flowchart.js?v=2';

let file: string;
let site: FlowchartPage;

test.beforeAll(async () => {
  file = await workflowFile('mempawah/standard-certificate.bpmn');
  site = await startFlowchartPage({ file, entry });
});

test.afterAll(async () => {
  await site.stop();
});

/** What a page asks the bundle for. */
function askedFor(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/alur\/(.*)$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

test('a page of SOPs shows the table by one file, and what is asked for later shares it', async ({
  page,
}) => {
  const asked = askedFor(page);
  const watched = await watch(page);
  await page.goto(site.url);
  await expect(page.locator('alur-sop-flowchart svg .symbol').first()).toBeVisible();
  const atOnce = asked.filter((name) => !/^chunks\/(read-|file-side)/.test(name));
  expect(atOnce).toEqual([entry]);

  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await expect(page.getByRole('img', { name: /^Diagram / })).toBeVisible();
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByText('Unduh', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Excel/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

  // Another element that appears later is loaded as `alur.js` loads it.
  const reading = await readWorkflow(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  await page.evaluate((sop) => {
    const whole = Object.assign(document.createElement('alur-sop-document'), { sop });
    document.querySelector('main')!.append(whole);
  }, reading.value);
  await expect(page.locator('alur-sop-document').getByRole('table').first()).toBeVisible();

  // Nothing that is inside the file has come a second time.
  expect(
    asked.filter((name) => /^chunks\/(base|provider|flowchart-base|sop-flowchart)-/.test(name)),
  ).toEqual([]);
  expect(asked.filter((name) => name.startsWith('alur'))).toEqual([entry]);
  expect(watched.faults).toEqual([]);
});

for (const name of ['alur-flowchart.js', 'alur-registration.js'])
  test(`${name}: every chunk finds in it what it imports`, async ({ page }) => {
    const chunks = await chunksOf(name);
    expect(chunks.filter((chunk) => chunk.includes('~')).length).toBeGreaterThan(20);
    const other = await startFlowchartPage({ file, entry: name });
    await page.goto(other.url);
    await expect(page.getByRole('table')).toBeVisible();
    const faults = await page.evaluate(
      (names) =>
        Promise.all(
          names.map((each) =>
            import(`/alur/chunks/${each}`).then(
              () => '',
              (error: unknown) => `${each}: ${String(error)}`,
            ),
          ),
        ),
      chunks,
    );
    await other.stop();
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
  });

/** The chunks that a page can come to from an entry. */
async function chunksOf(name: string, found = new Set<string>()): Promise<readonly string[]> {
  const code = await readFile(join(root, 'packages/components/dist/bundle', name), 'utf8');
  for (const [, chunk] of code.matchAll(/[`"']\.\/(?:chunks\/)?([^`"'/]+\.js)[`"']/g)) {
    if (chunk === undefined || found.has(chunk)) continue;
    found.add(chunk);
    await chunksOf(`chunks/${chunk}`, found);
  }
  return [...found];
}
