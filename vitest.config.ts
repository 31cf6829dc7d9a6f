import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import viteConfig from './vite.config.ts';

/** The two that kill a server many times take minutes: begun last, one core would wait for them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/kill.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const testsOf = (packages: string) => `packages/{${packages}}/src/**/*.test.ts`;

/** Pure code and the server run in Node. Elements run in a browser: `web-test-runner.config.mjs`. */
export default defineConfig({
  ...viteConfig,
  test: {
    projects: [
      // Files of pure code may share a process, and what it has read: a tenth of the time.
      {
        extends: true,
        test: { name: 'pure', include: [testsOf('model,workflow')], isolate: false },
      },
      {
        extends: true,
        test: { name: 'servers', include: [testsOf('client,server,cli'), 'tests/*.test.ts'] },
      },
    ],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
    setupFiles: ['tests/fixed-chance.ts'],
    sequence: { sequencer: LongestFirst },
    // Of two cores Vitest leaves one to itself, which waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Servers, databases and password hashing on two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
