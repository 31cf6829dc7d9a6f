import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Chosen stories against the pictures of them that are committed: `npm run test:pictures`. */
export default defineConfig({
  ...base,
  testDir: 'tests/pictures',
  timeout: 60_000,
  // What differs is in the pictures; a trace would take longer than the test.
  use: { ...base.use, trace: 'off' },
  workers: 2,
  fullyParallel: true,
  snapshotPathTemplate: 'tests/pictures/committed/{arg}{ext}',
  expect: {
    // Letters are smoothed a little differently from build to build; a colour or a line that moved
    // changes more than one pixel of a hundred.
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.2, animations: 'disabled' },
  },
});
