import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs } from './tools/project/chromium.mjs';
import { fixedChancePage } from './tools/project/fixed-chance-page.mjs';
import { commonJs, moduleOf } from './tools/project/common-js-plugin.mjs';

/** Elements, and whatever else needs a browser, in Chromium. */
export default {
  files: ['packages/{components,studio}/src/**/*.test.ts', 'packages/*/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@alur/source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    commonJs('papaparse'),
    moduleOf({ numfmt: 'dist/index.mjs' }),
  ],
  concurrency: 2,
  testRunnerHtml: fixedChancePage,
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    chromeLauncher({
      // Two files run at a time, each in a browser of its own as it were: what one keeps there the other
      // does not find, and a tab that another covers would draw nothing and measure nothing.
      createPage: async ({ browser }) => {
        const page = await (await browser.createBrowserContext()).newPage();
        // Of two windows one has the focus, and in the other no element is told of getting it.
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: chromiumArgs,
      },
    }),
  ],
};
