import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.json': 'application/json',
  '.bpmn': 'application/xml',
};

/**
 * Serves folders and texts from this machine only; what a bench page asks for.
 *
 * @param {Record<string, string>} folders - by URL prefix, `/alur/`
 * @param {Record<string, string>} texts - by path, `/data/eight.json`
 * @returns {Promise<import('node:http').Server>}
 */
export function serveFolders(folders, texts = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const prefix = Object.keys(folders).find((name) => pathname.startsWith(name));
    const name = normalize(pathname.slice(prefix?.length ?? 0)) || '.';
    const path = prefix && join(folders[prefix], name === '.' ? 'index.html' : name);
    const body =
      texts[pathname] ??
      (path && !name.startsWith('..') ? await readFile(path).catch(() => undefined) : undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(path ?? pathname)] ?? 'text/plain',
    });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
