import { expect, type Page } from '@playwright/test';
import { sampleFile, type Sample } from './sample.ts';

/** Uploads every document of an application in its stage of the wizard. */
export async function uploadAll(page: Page, { documents }: Sample): Promise<void> {
  for (const [requirement, kind] of Object.entries(documents)) {
    await page
      .locator(`[id="/documents/${requirement}"]`)
      .setInputFiles(await sampleFile(requirement, kind));
    const card = page.locator(`[data-document="${requirement}"]`);
    await expect(card.getByText('Terunggah', { exact: true })).toBeVisible();
  }
}
