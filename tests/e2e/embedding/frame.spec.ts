import { expect, test } from '@playwright/test';
import { useExamples } from './examples.ts';
import { openHostPage } from './host-page.ts';

const examples = useExamples();

test('an element in a frame grows, tells of its events, and leaves the page as it was', async ({
  browser,
}) => {
  const host = await openHostPage(browser, await examples.open('iframe-portal'));
  const { page } = host;
  const frame = page.frameLocator('alur-frame iframe');
  await expect(frame.getByRole('button', { name: /Ajukan izin ini: .*Reklame/ })).toBeVisible();
  await host.expectAsBefore();

  const height = async () => (await page.locator('alur-frame iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(500);
  const inside = await frame.locator('body').evaluate((body) => body.scrollHeight);
  await expect.poll(height).toBe(inside);
  expect(host.watch.faults).toEqual([]);
});

test('messages of others move nothing', async ({ browser }) => {
  const { page } = await openHostPage(browser, await examples.open('iframe-portal'));
  const frame = page.frameLocator('alur-frame iframe');
  await expect(frame.getByRole('button', { name: /Ajukan izin ini: .*Reklame/ })).toBeVisible();
  const heard = await page.evaluate(async () => {
    let count = 0;
    document.addEventListener('alur-submitted', () => (count += 1));
    const facts = { case: 'x', registrationNumber: 'PALSU' };
    // From this page itself: the right form, the wrong sender.
    window.postMessage({ alur: 1, type: 'event', event: 'alur-submitted', facts }, '*');
    await new Promise((resolve) => {
      window.addEventListener('message', resolve, { once: true });
    });
    return count;
  });
  expect(heard).toBe(0);
});

test('a site that the agency has not named cannot frame it', async ({ browser }) => {
  const url = await examples.openStranger('iframe-portal');
  const { page } = await openHostPage(browser, url);
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.reload();
  await refused;
  await expect(page.frameLocator('alur-frame iframe').locator('alur-provider')).toHaveCount(0);
});
