import { expect, test } from '@playwright/test';
import { person } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { look } from './watch-page.ts';

let server: PortalServer;

test.beforeEach(async () => {
  server = await startPortalServer();
});

test.afterEach(async () => {
  await server.stop();
});

test('anybody reads an SOP of the agency: as a table, as a diagram, as the official document', async ({
  browser,
}) => {
  const { page, watch } = await person(browser, server.url);

  await test.step('the SOP in force is there without signing in', async () => {
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Prosedur / SOP' }).click();
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: /verifikasi/ })
        .first(),
    ).toBeVisible();
    await look(page, '20-sop-table');
  });

  await test.step('each SOP has an address of its own', async () => {
    const list = page.getByRole('navigation', { name: 'Daftar SOP' });
    await list.getByRole('link').nth(1).click();
    await expect(list.getByRole('link').nth(1)).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/sop=denpasar%2F/);
    await expect(page.locator('alur-sop-flowchart').getByRole('row').nth(3)).toBeVisible();
    await list.getByRole('link').first().click();
  });

  await test.step('as a diagram', async () => {
    const chart = page.locator('alur-sop-flowchart');
    await chart.getByText('Diagram', { exact: true }).click();
    await expect(chart.locator('.djs-shape').first()).toBeVisible();
    await look(page, '21-sop-diagram');
  });

  await test.step('as the document, ready to print', async () => {
    await page.getByText('Dokumen resmi, siap cetak').click();
    await expect(page.getByRole('button', { name: 'Cetak', exact: true })).toBeVisible();
    await expect(page.locator('alur-sop-document .sheet').nth(1)).toBeVisible();
    await look(page, '22-sop-document');
  });

  expect(watch.faults).toEqual([]);
});
