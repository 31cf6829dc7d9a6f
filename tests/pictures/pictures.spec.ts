import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { pictures } from './looks.ts';

/** The static Storybook, as `tools/pictures.mjs` has built it. */
const built = fileURLToPath(new URL('../../node_modules/.cache/storybook', import.meta.url));

/** Nobody listens there: each request is answered from the folder. Browsers trust `localhost`. */
const origin = 'http://localhost:1';

/** For stories that first fill a database, on a busy machine; in milliseconds. */
const patience = 45_000;

/** A working morning in Denpasar, so that no picture holds the day on which it was taken. */
const now = new Date('2026-11-20T02:00:00Z');

for (const [story, looks] of pictures) {
  for (const { name, viewport, colorScheme, forcedColors, globals } of looks) {
    test(`${story} looks as before: ${name}`, async ({ browser }) => {
      const page = await browser.newPage({
        ...{ viewport, colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 1 },
        ...(forcedColors && { forcedColors }),
      });
      await page.clock.setFixedTime(now);
      await page.route(`${origin}/**`, async (route) => {
        await route.fulfill({ path: built + new URL(route.request().url()).pathname });
      });
      await page.addInitScript(tellWhenFinished);
      const toolbar = globals ? `&globals=${globals}` : '';
      await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story${toolbar}`);
      await page.waitForSelector('html[data-story=finished]', { timeout: patience });
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${story}-${name}.png`);
      await page.close();
    });
  }
}

/** Runs in the page: marks it when the story has drawn and done what its `play` says. */
function tellWhenFinished(): void {
  interface Channel {
    on(event: string, then: () => void): void;
  }
  const look = setInterval(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as {
      __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    };
    if (!channel) return;
    clearInterval(look);
    channel.on('storyFinished', () => {
      document.documentElement.dataset['story'] = 'finished';
    });
  }, 5);
}
