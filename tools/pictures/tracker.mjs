/**
 * `node --conditions=@alur/source tools/pictures/tracker.mjs [folder]`: takes the pictures of the
 * page for officers anew, by default where the page has them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumArgs, findChromium } from '../project/chromium.mjs';
import { root } from '../project/install.mjs';

const folder = process.argv[2] ?? join(root, 'docs/pictures');
/** All that is looked at, or only what the page for officers shows. */
const wanted = process.argv[3];

const desktop = { width: 1280, height: 860 };
const phone = { width: 360, height: 740, isMobile: true, hasTouch: true };

const pictures = [
  { name: 'tracker-list', page: '', size: desktop },
  { name: 'tracker-case', page: '?case=case-1', size: { width: 1280, height: 1180 } },
  { name: 'tracker-explain', page: '', size: desktop, open: true },
  { name: 'list-dark', page: '', size: desktop, media: { 'prefers-color-scheme': 'dark' } },
  { name: 'list-phone', page: '', size: phone },
  { name: 'list-phone-dark', page: '', size: phone, media: { 'prefers-color-scheme': 'dark' } },
  { name: 'case-phone', page: '?case=case-1', size: phone },
  { name: 'case-done', page: '?case=case-4', size: desktop, whole: true },
  {
    name: 'case-paused-dark',
    page: '?case=case-5',
    size: desktop,
    whole: true,
    media: { 'prefers-color-scheme': 'dark' },
  },
  { name: 'case-broken', page: '?case=case-1&broken', size: desktop, chart: true, whole: true },
  { name: 'explain-phone', page: '', size: phone, open: true },
  { name: 'list-forced', page: '', size: desktop, media: { 'forced-colors': 'active' } },
  { name: 'list-english', page: '?language=en', size: desktop },
].filter(({ name }) =>
  wanted ? wanted === 'all' || name.includes(wanted) : name.startsWith('tracker-'),
);

mkdirSync(folder, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { conditions: ['@alur/source', 'module', 'browser', 'development'] },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
try {
  const { port } = server.httpServer.address();
  for (const { name, page: query, size, media, open, chart, whole } of pictures) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(name, error));
    page.on(
      'console',
      (message) => message.type() === 'error' && console.error(name, message.text()),
    );
    await page.setViewport(size);
    const session = await page.createCDPSession();
    const features = Object.entries(media ?? {}).map(([feature, value]) => ({
      name: feature,
      value,
    }));
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.goto(`http://127.0.0.1:${port}/tools/pictures/tracker-page/index.html${query}`);
    await page.waitForFunction(
      "window.tracker?.shadowRoot.querySelector('.rows .row, .steps .card')",
      { timeout: 60_000 },
    );
    if (open) {
      await page.evaluate("window.tracker.shadowRoot.querySelector('.rows .row').click()");
      await page.waitForFunction("window.tracker.shadowRoot.querySelector('dialog form.explain')");
    }
    if (chart) {
      await page.evaluate("window.tracker.shadowRoot.querySelector('.flowchart button').click()");
      await page.waitForFunction(
        "window.tracker.shadowRoot.querySelector('alur-sop-flowchart')?.shadowRoot?.querySelector('svg path')",
      );
    }
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole ?? false });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
