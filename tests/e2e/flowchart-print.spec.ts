import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import { longSop } from '../../packages/workflow/src/testing/long-sop.ts';
import { expect, test, type Page } from '@playwright/test';
import { startFlowchartPage, type FlowchartPage } from './flowchart-page.ts';
import {
  pdfToTextMissing,
  printedWords,
  type PrintedSheet,
  type PrintedWord,
} from './printed-words.ts';

const steps = 30;
const performers = 5;
/** Of a step that waits: in its symbol, and before the words beside its name. */
const sign = '○';

let site: FlowchartPage;

test.beforeAll(async () => {
  const sop = longSop(steps);
  site = await startFlowchartPage({
    file: await writeWorkflow(sop),
    marks: sop.activities.map(({ id }) => [id, { state: 'waiting', visits: 1 }] as const),
  });
});

test.afterAll(async () => {
  await site.stop();
});

const papers = {
  'A4 landscape': { format: 'A4', landscape: true },
  'A4 portrait': { format: 'A4' },
  'F4 landscape': { width: '330mm', height: '215mm' },
} as const;

for (const [name, paper] of Object.entries(papers)) {
  for (const screen of [
    { width: 1366, height: 768 },
    { width: 360, height: 740 },
  ]) {
    test(`a page printed on ${name} from a screen ${screen.width} wide holds every column, each row whole and each symbol in its cell`, async ({
      page,
    }) => {
      test.skip(pdfToTextMissing !== undefined, pdfToTextMissing);
      await page.setViewportSize(screen);
      await open(page);
      const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
      const sheets = await printedWords(await page.pdf({ ...paper, margin }));
      const withRows = sheets.filter(({ words }) => words.some(({ text }) => text === 'Pelaksana'));
      expect(withRows.length).toBeGreaterThan(1);
      expect(withRows.flatMap(stepsOn)).toEqual(Array.from({ length: steps }, (_, i) => i + 1));
      for (const sheet of withRows) expectWhole(sheet);
    });
  }
}

test('no sheet ends with the head of the table alone, however much of the page stands above it', async ({
  page,
}) => {
  test.skip(pdfToTextMissing !== undefined, pdfToTextMissing);
  await open(page);
  for (const above of [480, 520, 560, 600, 640]) {
    await page.evaluate((height) => (document.body.style.paddingTop = `${height}px`), above);
    const sheets = await printedWords(await page.pdf({ format: 'A4', landscape: true }));
    const withHead = sheets.filter(({ words }) => words.some(({ text }) => text === 'Pelaksana'));
    expect(withHead.map((sheet) => stepsOn(sheet).length)).not.toContain(0);
  }
});

test('what has been printed is shown as before', async ({ page }) => {
  await open(page);
  await page.pdf();
  await expect(page.locator('.layer')).toHaveCount(1);
  await expect(page.locator('.paper')).toHaveCount(0);
});

async function open(page: Page): Promise<void> {
  await page.goto(site.url);
  await expect(page.locator('.symbol').first()).toBeVisible();
  await expect(page.locator('.badge')).toHaveCount(steps);
}

/** The last of the row of column numbers; the eleventh step stands further to the left. */
function lastColumn({ words }: PrintedSheet): PrintedWord {
  const [last] = words.filter(({ text }) => text === '11').sort((a, b) => b.x - a.x);
  if (!last) throw new Error('no column numbers');
  return last;
}

/** Each column's middle. */
function columnsOf(sheet: PrintedSheet): readonly number[] {
  const head = lastColumn(sheet).y;
  const row = sheet.words.filter(({ y }) => Math.abs(y - head) < 1);
  return Array.from({ length: 11 }, (_, index) => {
    const found = row.find(({ text }) => text === String(index + 1));
    if (!found) throw new Error(`no column ${index + 1}`);
    return found.x;
  });
}

/** On a screen, in pixels: from the middle of the first column to that of the last, from a row's top to its number. */
const onScreen = { columns: 1262, number: 24 };

/** The steps that begin on a sheet, as they follow each other, each with the top of its row. */
function rowsOf(sheet: PrintedSheet): readonly { readonly step: number; readonly top: number }[] {
  const columns = columnsOf(sheet);
  const [numbers = 0, last = 0] = [columns[0], columns[10]];
  const above = (onScreen.number * (last - numbers)) / onScreen.columns;
  const head = lastColumn(sheet).y;
  return sheet.words
    .filter(({ text, x, y }) => /^\d+$/.test(text) && Math.abs(x - numbers) < 3 && y > head + 2)
    .map(({ text, y }) => ({ step: Number(text), top: y - above }))
    .sort((a, b) => a.top - b.top);
}

const stepsOn = (sheet: PrintedSheet): readonly number[] => rowsOf(sheet).map(({ step }) => step);

function expectWhole(sheet: PrintedSheet): void {
  const columns = columnsOf(sheet);
  const rows = rowsOf(sheet);
  const outside = sheet.words.filter(({ right }) => right > sheet.width);
  expect(outside).toEqual([]);
  expect(sheet.words.map(({ text }) => text)).toContain('Keterangan');
  rows.forEach(({ step, top }, index) => {
    const bottom = rows[index + 1]?.top ?? Infinity;
    const inRow = sheet.words.filter(({ y }) => y > top && y < bottom);
    // The last line of a row is on the same sheet as its first: nothing is cut.
    expect(inRow.map(({ text }) => text)).toContain('internet');
    const performer = columns[2 + ((step - 1) % performers)] ?? 0;
    const signs = inRow.filter(({ text, x }) => text === sign && x > (columns[1] ?? 0) + 50);
    expect(signs.map(({ x }) => Math.abs(x - performer) < 2)).toEqual([true]);
  });
}
