/**
 * The registration wizard in a real browser, from the built bundle: how much is shipped, how soon
 * a large form is usable after the script starts, how soon a wrong key shows its error.
 *
 * Usable means: the fields of the first data stage are in the page, laid out, and one can take the
 * focus. Each figure is the median of several cold pages.
 */
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { fileKilobytes, shippedKilobytes } from '../project/bundle.mjs';
import { chromiumArgs } from '../project/chromium.mjs';
import { root } from '../project/install.mjs';
import { median } from './median.mjs';
import { serveFolders } from './serve-folders.mjs';

const rounds = 9;

export async function run() {
  const server = await serveFolders({
    '/alur/': join(root, 'packages/components/dist/bundle'),
    '/bench/': join(root, 'tools/bench/wizard-page'),
  });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH,
    args: chromiumArgs,
  });
  try {
    const { port } = server.address();
    const measure = async (fields, slowdown, entry = 'alur-registration.js') => {
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        times.push(await usable(browser, { port, entry, fields, slowdown }));
      }
      return {
        usable: median(times.map((time) => time.usable)),
        key: median(times.flatMap((time) => time.keys)),
      };
    };
    // The browser's own first page is not what is measured.
    await usable(browser, { port, entry: 'alur.js', fields: 60, slowdown: 1 });
    const sixty = await measure(60, 1);
    const sixtySlow = await measure(60, 4);
    const byParts = await measure(60, 1, 'alur.js');
    const byPartsSlow = await measure(60, 4, 'alur.js');
    const fiveHundred = await measure(500, 1);
    return [
      {
        name: 'wizard shipped to the page, gzip',
        value: fileKilobytes('alur-registration.js'),
        unit: 'KB',
        budget: 45,
        better: 'lower',
      },
      {
        name: 'wizard shipped by alur.js, in parts, gzip',
        value: shippedKilobytes('src/wizard/registration-wizard.ts', [
          'src/provider/provider.ts',
          'http-permit-service.ts',
        ]),
        unit: 'KB',
        budget: 45,
        better: 'lower',
      },
      { name: '60 fields usable', value: sixty.usable, unit: 'ms', budget: 100, better: 'lower' },
      {
        name: '60 fields usable, CPU 4x slower',
        value: sixtySlow.usable,
        unit: 'ms',
        budget: 300,
        better: 'lower',
      },
      {
        name: '60 fields usable by alur.js, which fetches the element when it sees its tag',
        value: byParts.usable,
        unit: 'ms',
        budget: 100,
        better: 'lower',
      },
      {
        name: '60 fields usable by alur.js, CPU 4x slower',
        value: byPartsSlow.usable,
        unit: 'ms',
        budget: 300,
        better: 'lower',
      },
      {
        name: '500 fields usable',
        value: fiveHundred.usable,
        unit: 'ms',
        budget: 250,
        better: 'lower',
      },
      {
        name: '500 fields: error of a wrong key shows',
        value: fiveHundred.key,
        unit: 'ms',
        budget: 20,
        better: 'lower',
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** Loads a cold page with a form of so many fields and plays the first keys. */
async function usable(browser, { port, entry, fields, slowdown }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.emulateCPUThrottling(slowdown);
    await page.goto(`http://127.0.0.1:${port}/bench/?fields=${fields}&entry=${entry}`);
    await page.waitForFunction('window.usableAfter !== undefined', {
      polling: 50,
      timeout: 60_000,
    });
    const keys = await page.evaluate('window.playKeys()');
    return { usable: await page.evaluate('window.usableAfter'), keys };
  } finally {
    await context.close();
  }
}
