import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
// @ts-expect-error -- plain JavaScript, shared with the other test runners
import { chromiumArgs } from './tools/project/chromium.mjs';
import viteConfig from './vite.config.ts';

/** Every story in Chromium: it draws, does what its `play` says, and breaks no rule of axe. */
export default defineConfig({
  ...viteConfig,
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    testTimeout: 30_000,
    maxWorkers: 2,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
          chromiumSandbox: false,
          args: chromiumArgs as string[],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
