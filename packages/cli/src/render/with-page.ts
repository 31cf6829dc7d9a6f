import { launch, type Page } from 'puppeteer-core';
import { chromiumPath } from './chromium-path.ts';

/** A closed network needs no background requests. */
const flags = ['--disable-gpu', '--no-first-run', '--disable-background-networking'];

/**
 * Does something with a page of a browser without a window, that can reach nothing: what is drawn
 * comes from a file of somebody else's.
 */
export async function withPage<T>(
  environment: Readonly<Record<string, string | undefined>>,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: chromiumPath(environment),
    // Chromium refuses its sandbox to root, as in a container.
    args: isRoot ? [...flags, '--no-sandbox'] : flags,
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isOwn = /^(about|data):/.test(request.url());
      void (isOwn ? request.continue() : request.abort());
    });
    return await work(page);
  } finally {
    await browser.close();
  }
}
