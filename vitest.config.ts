import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Pure code and the server run in Node. Elements run in a browser: `web-test-runner.config.mjs`. */
export default defineConfig({
  ...viteConfig,
  test: {
    include: ['packages/{model,workflow,client,server,cli}/src/**/*.test.ts', 'tests/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
    setupFiles: ['tests/fixed-chance.ts'],
    // Of two cores Vitest leaves one to itself, which waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Servers, databases and password hashing on two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
