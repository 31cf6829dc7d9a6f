import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

const size = { width: 1280, height: 860 };

/**
 * Keeps what the page shows as a picture of the authors' guide, `docs/pictures/studio-<name>.png`,
 * when `ALUR_DOC_PICTURES` is set.
 */
export async function docPicture(page: Page, name: string): Promise<void> {
  if (!process.env['ALUR_DOC_PICTURES']) return;
  const before = page.viewportSize();
  await page.setViewportSize(size);
  const folder = join(root, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  const panel = page.locator('.panel', { has: page.locator('alur-sop-studio') });
  await panel.screenshot({ path: join(folder, `studio-${name}.png`) });
  if (before) await page.setViewportSize(before);
}
