import { expect, type Page } from '@playwright/test';

/** The inbox asks again by itself once a case has moved; the row of the activity is waited for. */
export async function openTask(page: Page, number: string, activity: RegExp): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: number })
    .filter({ hasText: activity })
    .getByRole('button')
    .click();
}

/** Marks every item as in order. */
export async function markAll(page: Page): Promise<void> {
  const inOrder = page.getByRole('radio', { name: 'Sesuai', exact: true });
  await expect(inOrder.first()).toBeVisible();
  const count = await inOrder.count();
  for (let index = 0; index < count; index += 1) await inOrder.nth(index).check();
}
