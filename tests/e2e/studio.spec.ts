import { expect, test, type Browser, type Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
// @ts-expect-error -- plain JavaScript, shared with the bench
import { modelerFiles } from '../../tools/project/studio-bundle.mjs';
import { badDocuments } from './bad-documents.ts';
import { acceptInvitation, person, signIn } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { look, type Watch } from './watch-page.ts';

const password = 'kalimat pendek untuk uji';
const author = 'sop-author@denpasar.example';
const title = /Pengajuan Permohonan Ijin Secara Online/;

let server: PortalServer;

test.beforeEach(async () => {
  server = await startPortalServer();
});

test.afterEach(async () => {
  await server.stop();
});

async function atTheStudio(
  browser: Browser,
): Promise<{ page: Page; watch: Watch; newTab: () => Promise<Page> }> {
  const opened = await person(browser, server.url);
  const { page } = opened;
  await acceptInvitation(page, author, password);
  await page.goto('/studio.html');
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
  await signIn(page, author, password);
  await expect(page.getByRole('heading', { name: 'SOP yang ada' })).toBeVisible();
  return opened;
}

const nameOf = (page: Page, row: number) =>
  page.locator(`alur-sop-table-editor tr[data-row="${row}"] th`);

test('the Modeler is fetched when the diagram is asked for, and not before', async ({
  browser,
}) => {
  const { page } = await atTheStudio(browser);
  const asked: string[] = [];
  const modeler = new Set((modelerFiles as () => string[])());
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.replace('/alur/', '');
    if (modeler.has(file)) asked.push(file);
  });
  await page.getByRole('button', { name: title }).click();
  await nameOf(page, 0).click();
  await page.keyboard.type('Memeriksa');
  await page.keyboard.press('Enter');
  for (const panel of ['Langkah', 'Identitas', 'Pemeriksaan'])
    await page.getByRole('button', { name: new RegExp(`^${panel}`) }).click();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Keduanya' }).click();
  await expect(page.locator('alur-sop-diagram-editor .djs-shape').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});

test('documents that cannot be read end in a message, and the work stays', async ({
  browser,
}, testInfo) => {
  const { page, watch } = await atTheStudio(browser);
  await test.step('an edit that the server does not have', async () => {
    await page.route('**/draft', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: title }).click();
    await nameOf(page, 0).click();
    await page.keyboard.type('Belum terkirim');
    await page.keyboard.press('Enter');
    await expect(nameOf(page, 0)).toContainText('Belum terkirim');
    await page.getByRole('button', { name: /Semua SOP/ }).click();
  });

  const folder = testInfo.outputPath('documents');
  await mkdir(folder, { recursive: true });
  for (const { what, path, told } of await badDocuments(folder)) {
    await test.step(what, async () => {
      await page.locator('alur-studio-start input[type=file]').setInputFiles(path);
      const alert = page.locator('alur-studio-start [role=alert]');
      await expect(alert).toContainText(told);
    });
  }
  await look(page, '68-studio-refused');

  await test.step('the work is there', async () => {
    await page.getByRole('button', { name: title }).click();
    await expect(nameOf(page, 0)).toContainText('Belum terkirim');
  });
  expect(watch.faults.filter((fault) => !fault.includes('kept'))).toEqual([]);
});

test('a browser that dies while an author types has lost nothing', async ({ browser }) => {
  const { page, newTab } = await atTheStudio(browser);
  const typed = 'Menerima berkas dan meme';
  await page.getByRole('button', { name: title }).click();
  await nameOf(page, 0).click();
  await page.keyboard.type(typed, { delay: 15 });
  // Milliseconds: what is older than this is kept, whatever happens to the page.
  await page.waitForTimeout(200);
  await die(page);

  const again = await newTab();
  await again.goto('/studio.html');
  await expect(again.getByText('Belum terkirim').first()).toBeVisible();
  await again.getByRole('button', { name: title }).click();
  await expect(nameOf(again, 0)).toContainText(typed);
  await expect(again.getByText(/dipulihkan/)).toBeVisible();
  await look(again, '69-studio-restored');
});

/** The page's process ends as in a crash: nothing in it is asked or told, and nothing answers. */
async function die(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
