import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** Notes everything that a careful person would see go wrong on a page. */
export interface Watch {
  readonly faults: readonly string[];
}

/** What a page cannot do without; what a service refuses is told on the page. */
const partsOfThePage: readonly string[] = ['stylesheet', 'script', 'image', 'font'];

/**
 * Violations of the content policy, errors of scripts, what the console complains of, and files of
 * the page that are not there.
 */
export async function watch(page: Page): Promise<Watch> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && partsOfThePage.includes(response.request().resourceType())) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  await page.exposeFunction('noteViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (globalThis as unknown as { noteViolation: (text: string) => void })
        .noteViolation;
      note(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { faults };
}

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

const views = [
  { name: 'phone-light', viewport: phone, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: desktop, colorScheme: 'dark' },
] as const;

/**
 * Looks at a state of the page: axe finds nothing on a phone in light and on a desktop in dark.
 * With `ALUR_PICTURES` set it keeps a picture of both in `shots/`.
 */
export async function look(page: Page, name: string): Promise<void> {
  for (const view of views) {
    await page.setViewportSize(view.viewport);
    await page.emulateMedia({ colorScheme: view.colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect.soft(found, `${name}, ${view.name}`).toEqual([]);
    if (process.env['ALUR_PICTURES']) await keepPicture(page, `${name}-${view.name}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (process.env['ALUR_PICTURES']) await keepPicture(page, `${name}-desktop-light`);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(root, 'shots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
