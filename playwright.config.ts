import { defineConfig, devices } from '@playwright/test';
// @ts-expect-error -- plain JavaScript, shared with the other test runners
import { chromiumArgs, findChromium } from './tools/project/chromium.mjs';

const journeys = /\/(author|registration|correction)\.spec\.ts$/;

/** The whole story in a real browser, against a real server that each test starts for itself. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Whole journeys first: begun last, one core would wait for them.
  projects: [
    { name: 'journeys', testMatch: journeys },
    { name: 'pages', testIgnore: journeys },
  ],
  outputDir: 'test-results',
  // A file at a time each, with a server of its own.
  workers: 2,
  // The longest journey takes two minutes with a machine to itself, and much longer without.
  timeout: 480_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    actionTimeout: 8_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: (findChromium as () => string)(),
      chromiumSandbox: false,
      args: chromiumArgs as string[],
    },
  },
});
