import { expect, test } from '@playwright/test';
import { useExamples } from './examples.ts';
import { openHostPage } from './host-page.ts';

const examples = useExamples();

for (const framework of ['react', 'vue', 'angular']) {
  test(`${framework} sets properties, hears events and keeps the element over a redraw`, async ({
    browser,
  }) => {
    const host = await openHostPage(browser, `${await examples.open(framework)}/`);
    const { page } = host;
    const search = page.getByLabel('Cari jenis izin');
    await search.fill('papan');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByLabel('Search permits')).toHaveValue('papan');
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await expect(search).toHaveValue('papan');
    await expect(page.getByText('Tahap I', { exact: true })).toBeVisible();
    expect(host.watch.faults).toEqual([]);
  });
}
