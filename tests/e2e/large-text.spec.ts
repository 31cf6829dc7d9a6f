import { expect, test } from '@playwright/test';
import { startPortalServer, type PortalServer } from './portal-server.ts';

/** Pages of the portal, each with words that are there when it is. */
const pages = [
  { path: '/ajukan.html', there: 'Cari jenis izin' },
  { path: '/status.html', there: 'Anda belum masuk' },
  { path: '/petugas.html', there: 'Anda belum masuk' },
  { path: '/sop.html', there: 'Mutu Baku' },
];

let server: PortalServer;

test.beforeAll(async () => {
  server = await startPortalServer();
});

test.afterAll(() => server.stop());

for (const { path, there } of pages) {
  test(`with text of twice its size ${path} of a phone scrolls in one direction`, async ({
    browser,
  }) => {
    const viewport = { width: 360, height: 740 };
    const context = await browser.newContext({ baseURL: server.url, locale: 'id-ID', viewport });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 32px; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await page.goto(path);
    await expect(page.getByText(there).first()).toBeVisible();
    const beyond = await page.evaluate(() => {
      const found: string[] = [];
      const look = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) look(element.shadowRoot);
          const { right, width } = element.getBoundingClientRect();
          const mayScroll = element.closest('.scroller, .visually-hidden, svg');
          const isSeen = width > 0 && element.checkVisibility();
          if (isSeen && right > innerWidth + 1 && !mayScroll) {
            found.push(`${element.localName}.${element.className} reaches ${Math.round(right)}`);
          }
        }
      };
      look(document);
      return { found, scrolls: document.documentElement.scrollWidth > innerWidth };
    });
    expect(beyond).toEqual({ found: [], scrolls: false });
    await context.close();
  });
}
