import {
  expect,
  test,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { acceptInvitation, person, signIn } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';

/** What of a page may move after its first paint: share of the window times share of the way. */
const limit = 0.02;

/** A phone on a slow network, of which one sees what comes first and what later. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const sizes = [
  { name: 'a phone', viewport: { width: 360, height: 740 } },
  { name: 'a desktop', viewport: { width: 1280, height: 900 } },
];

/** Pages of the portal, each with words that are there when it is. */
const pages = [
  { path: '/ajukan.html', there: 'Cari jenis izin' },
  { path: '/status.html', there: 'Anda belum masuk' },
  { path: '/petugas.html', there: 'Anda belum masuk' },
  { path: '/pantau.html', there: 'Anda belum masuk' },
  { path: '/sop.html', there: 'Mutu Baku' },
  { path: '/studio.html', there: 'Masuk ke akun Anda' },
];

/** Pages of somebody who has signed in here before, each with words that are there when it is. */
const ownPages = [
  { path: '/status.html', there: 'Keluar' },
  { path: '/petugas.html', there: 'Tidak ada tugas' },
  { path: '/pantau.html', there: 'Keluar' },
];

const officer = { email: 'cso@denpasar.example', password: 'sandi-petugas-pertama' };

let server: PortalServer;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

test.beforeAll(async ({ browser }) => {
  server = await startPortalServer();
  const { page } = await person(browser, server.url);
  await acceptInvitation(page, officer.email, officer.password);
  await page.goto('/status.html');
  await signIn(page, officer.email, officer.password);
  await expect(page.getByText('Keluar')).toBeVisible();
  signedIn = await page.context().storageState();
  await page.context().close();
});

test.afterAll(() => server.stop());

for (const { name, viewport } of sizes) {
  for (const { path, there } of pages) {
    test(`on ${name} nothing of ${path} jumps while its elements come`, async ({ browser }) => {
      await expectStill(browser, { path, there, viewport });
    });
  }

  for (const { path, there } of ownPages) {
    test(`on ${name} nothing of ${path} jumps for who is signed in`, async ({ browser }) => {
      await expectStill(browser, { path, there, viewport, storageState: signedIn });
    });
  }
}

interface Visit extends Pick<BrowserContextOptions, 'viewport' | 'storageState'> {
  readonly path: string;
  readonly there: string;
}

async function expectStill(browser: Browser, { path, there, ...as }: Visit): Promise<void> {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'id-ID',
    reducedMotion: 'reduce',
    ...as,
  });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', slow);
  await noteShifts(page);
  await page.goto(path);
  await expect(page.getByText(there).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (globalThis as unknown as Noted).shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(limit);
  await context.close();
}

interface Noted {
  shifts: { readonly value: number; readonly moved: readonly string[] }[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = globalThis as unknown as Noted;
    noted.shifts = [];
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const moved = entry.sources.map((source) => nameOf(source.node));
        noted.shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
