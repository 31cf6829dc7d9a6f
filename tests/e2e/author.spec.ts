import { expect, test } from '@playwright/test';
import { acceptInvitation, person, signIn } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { look } from './watch-page.ts';

const password = 'kalimat pendek untuk uji';
const author = 'sop-author@denpasar.example';

let server: PortalServer;

test.beforeEach(async () => {
  server = await startPortalServer();
});

test.afterEach(async () => {
  await server.stop();
});

test('an author opens an SOP, edits it in both views, tries it and publishes it', async ({
  browser,
}) => {
  const { page, watch } = await person(browser, server.url);
  await acceptInvitation(page, author, password);
  await page.goto('/studio.html');
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
  await signIn(page, author, password);

  await test.step('the list', async () => {
    await expect(page.getByRole('heading', { name: 'SOP yang ada' })).toBeVisible();
    await look(page, '60-studio-start');
    await page.getByRole('button', { name: /Pengajuan Permohonan Ijin Secara Online/ }).click();
  });

  await test.step('the table', async () => {
    await expect(page.locator('alur-sop-table-editor')).toBeVisible();
    await look(page, '61-studio-table');
  });

  for (const panel of ['Langkah', 'Identitas', 'Pemeriksaan', 'Uji coba', 'Versi']) {
    await test.step(`the panel ${panel}`, async () => {
      await page.getByRole('button', { name: new RegExp(`^${panel}`) }).click();
      await expect(page.locator('aside')).toBeVisible();
      await look(page, `62-studio-${panel.toLowerCase().replace(' ', '-')}`);
    });
  }

  await test.step('both views', async () => {
    await page.getByRole('button', { name: 'Keduanya' }).click();
    await expect(page.locator('alur-sop-diagram-editor svg').first()).toBeVisible();
    await look(page, '63-studio-both');
  });
  expect(watch.faults).toEqual([]);
});
