import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { root } from './root.ts';

/** As strict as a host page may be for the diagram to work on it. */
const policyWith = (trustedTypes: string): string =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

const pageWith = (entry: string): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>SOP</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <main>
      <h1>SOP</h1>
      <alur-sop-flowchart show-inferences></alur-sop-flowchart>
      <p class="below">Di bawah bagan</p>
    </main>
    <script type="module" src="/alur/${entry}"></script>
    <script type="module" src="/page.js"></script>
  </body>
</html>`;

const style = `
  :root { color-scheme: light dark; }
  body { margin: 1rem; background: Canvas; color: CanvasText; font-family: sans-serif; }
  .below { margin-block-start: 100vh; }`;

const script = `
  const element = document.querySelector('alur-sop-flowchart');
  const { file, marks } = await (await fetch('/data')).json();
  element.diagram = file;
  element.marks = new Map(marks);`;

export interface FlowchartPage {
  readonly url: string;
  stop(): Promise<void>;
}

interface OnPage {
  /** A BPMN file's own text. */
  readonly file: string;
  /** By the activity's id. */
  readonly marks?: readonly (readonly [string, { state: string; visits: number }])[];
  /** The policies that the page allows. */
  readonly trustedTypes?: string;
  /** The one script that it names; `alur.js` unless said. */
  readonly entry?: string;
}

/** The text of a file below `workflows/`. */
export const workflowFile = (name: string): Promise<string> =>
  readFile(join(root, 'workflows', name), 'utf8');

/**
 * Serves a page of somebody's site with a procedure on it: the built bundle, a strict policy, no
 * back end.
 */
export async function startFlowchartPage({
  file,
  marks = [],
  trustedTypes = 'lit-html alur-bpmn alur-worker',
  entry = 'alur.js',
}: OnPage): Promise<FlowchartPage> {
  const texts: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html; charset=utf-8', pageWith(entry)],
    '/page.css': ['text/css', style],
    '/page.js': ['text/javascript', script],
    '/data': ['application/json', JSON.stringify({ file, marks })],
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const known = texts[path];
    response.setHeader('content-security-policy', policyWith(trustedTypes));
    if (known) response.setHeader('content-type', known[0]).end(known[1]);
    else void sendFromBundle(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('no port');
  return {
    url: `http://localhost:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function sendFromBundle(path: string, response: ServerResponse): Promise<void> {
  const file = join(root, 'packages/components/dist/bundle', path.replace(/^\/alur\//, ''));
  try {
    response.setHeader('content-type', 'text/javascript').end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
}
