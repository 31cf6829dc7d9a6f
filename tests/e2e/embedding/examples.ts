import { test } from '@playwright/test';
import { freePort } from '../free-port.ts';
// @ts-expect-error -- plain JavaScript, which `npm run example` uses too
import * as servers from '../../../tools/examples/alur-server.mjs';
// @ts-expect-error -- plain JavaScript
import * as starter from '../../../tools/examples/start-example.mjs';

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

type Start<Options> = (options: Options) => Promise<Running>;
const { startAlurServer } = servers as {
  startAlurServer: Start<{ port: number; embedOrigins: readonly string[] }>;
};
const { startPages } = starter as {
  startPages: (name: string, options: { port: number; alurUrl: string }) => Promise<Running>;
};

export interface Examples {
  readonly alurUrl: string;
  /** Starts the pages of an example, from the origin that may embed. */
  open(name: string): Promise<string>;
  /** The same from an origin that no agency has named. */
  openStranger(name: string): Promise<string>;
}

function urlOf(running: Running | undefined): string {
  if (!running) throw new Error('Alur does not run.');
  return running.url;
}

/** One Alur for the tests of a file, and the pages of an example for each test. */
export function useExamples(): Examples {
  let alur: Running | undefined;
  let pagePort: number;
  let pages: Running[] = [];
  const start = async (name: string, port: number): Promise<string> => {
    const running = await startPages(name, { port, alurUrl: urlOf(alur) });
    pages.push(running);
    return running.url;
  };

  test.beforeAll(async () => {
    pagePort = await freePort();
    const embedOrigins = [`http://localhost:${pagePort}`];
    alur = await startAlurServer({ port: await freePort(), embedOrigins });
  });
  test.afterEach(async () => {
    await Promise.all(pages.map((one) => one.stop()));
    pages = [];
  });
  test.afterAll(() => alur?.stop());

  return {
    get alurUrl() {
      return urlOf(alur);
    },
    open: (name) => start(name, pagePort),
    openStranger: async (name) => start(name, await freePort()),
  };
}
