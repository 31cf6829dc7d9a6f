import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { sessionCookie } from '../../packages/server/src/http/session-cookie.ts';
import { serverUnderTest } from '../../packages/server/src/testing/server-under-test.ts';
import { writeWorkflow } from '../../packages/workflow/src/bpmn/write-workflow.ts';
import { chromiumArgs } from '../project/chromium.mjs';
import { root } from '../project/install.mjs';

const watch = await readFile(join(root, 'tools/bench/studio-page/watch.js'), 'utf8');

/**
 * An author signed in at a server of their own with the example portal, and the built bundle in a
 * browser; the server keeps the SOPs that are given as drafts.
 *
 * @param {Record<string, import('@alur/model/sop/sop.js').Sop>} drafts - by id
 */
export async function authorAtServer(drafts) {
  const portal = join(root, 'examples/denpasar-portal');
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const under = await serverUnderTest({}, { port, publicUrl }, {}, { portal });
  const author = await under.officer('sop-author');
  for (const [workflow, sop] of Object.entries(drafts)) {
    const address = `${under.api}/workflows/${workflow}/draft`;
    const body = { bpmn: await writeWorkflow(sop), version: 0 };
    const { status } = await author.call('PUT', address, body);
    if (status !== 200 && status !== 201) throw new Error(`${workflow}: status ${status}`);
  }
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: chromiumArgs,
    protocolTimeout: 90_000,
  });
  const { url } = under.server;
  await browser.setCookie({
    name: sessionCookie,
    value: author.cookies.get(sessionCookie),
    domain: new URL(url).hostname,
    path: '/',
  });
  return {
    url,
    /** A new tab that is watched from its first line on. */
    async tab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1600, height: 1000 });
      await page.evaluateOnNewDocument(watch);
      return page;
    },
    async stop() {
      await browser.close();
      await under.stop();
    },
  };
}

/** The server has to know its address before it listens: it takes changes from its own pages alone. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
