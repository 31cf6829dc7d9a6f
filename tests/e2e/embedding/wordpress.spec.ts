import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { useExamples } from './examples.ts';
import { openHostPage } from './host-page.ts';

const examples = useExamples();
const plugin = join(root, 'examples/wordpress-plugin/alur');

test('every file of the plugin is PHP', async () => {
  await examples.open('wordpress-plugin');
  for (const name of readdirSync(plugin)) {
    expect(execFileSync('php', ['-l', join(plugin, name)], { encoding: 'utf8' })).toContain(
      'No syntax errors',
    );
  }
});

test('a shortcode becomes the wizard, and the page is as it was', async ({ browser }) => {
  const host = await openHostPage(browser, `${await examples.open('wordpress-plugin')}/`);
  const { page } = host;
  await expect(page.getByRole('button', { name: /Ajukan izin ini: .*Reklame/ })).toBeVisible();
  await host.expectAsBefore();
  expect(host.watch.faults).toEqual([]);
});

test('a shortcode with a permit begins with it', async ({ browser }) => {
  const url = await examples.open('wordpress-plugin');
  const { page } = await openHostPage(browser, `${url}/?permit=reklame`);
  await expect(page.getByLabel('Alamat surel (email)').first()).toBeVisible();
});

test('what an editor writes stays an attribute', async ({ browser }) => {
  const url = await examples.open('wordpress-plugin');
  const permit = encodeURIComponent('"><script>alert(1)</script>');
  const { page, watch } = await openHostPage(browser, `${url}/?permit=${permit}`);
  await expect(page.locator('main script')).toHaveCount(0);
  await expect(page.locator('alur-registration-wizard')).toHaveAttribute('permit-type', /script/);
  expect(watch.faults).toEqual([]);
});

test('without settings the page says who has to do what', async ({ browser }) => {
  const url = await examples.open('wordpress-plugin');
  const { page } = await openHostPage(browser, `${url}/?unset`);
  await expect(page.getByText('buka Pengaturan → Alur')).toBeVisible();
});
