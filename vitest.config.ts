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

/** Pure code and the server run in Node. Elements run in a browser: `web-test-runner.config.mjs`. */
export default defineConfig({
  ...viteConfig,
  test: {
    include: ['packages/{model,workflow,client,server,cli}/src/**/*.test.ts', 'tests/*.test.ts'],
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
