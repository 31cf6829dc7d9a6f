import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from '../project/install.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Where the pages of the examples say that Alur is. */
const usualAddress = 'http://localhost:8080';

/** How the agency's pages look: `../site.css` in a page, which from the top of an origin is `/site.css`. */
const siteStyles = join(root, 'examples/site.css');

/** What old pages load from a folder of their own; here it comes from npm. */
const vendor = {
  'jquery.js': 'node_modules/jquery/dist/jquery.min.js',
  'bootstrap.css': 'node_modules/bootstrap/dist/css/bootstrap.min.css',
  'bootstrap.js': 'node_modules/bootstrap/dist/js/bootstrap.min.js',
};

/**
 * Serves the pages of an example as an agency's own web server would: from its own origin, with the
 * headers in `headers.json` where there are any. The address of Alur in a page becomes that of the
 * server that runs, and below `/alur-lain/` is a second copy of the bundle.
 *
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPageServer(folder, { port, alurUrl, host = 'localhost' }) {
  const withAddress = (text) => text.replaceAll(usualAddress, alurUrl);
  const headers = JSON.parse(
    withAddress(await readFile(join(folder, 'headers.json'), 'utf8').catch(() => '{}')),
  );
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathOf(folder, pathname);
    const bytes = path && (await readFile(path).catch(() => undefined));
    if (!bytes) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers });
    const isOwnText = path.startsWith(folder) && /html|javascript/.test(type);
    response.end(isOwnText ? withAddress(bytes.toString()) : bytes);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function pathOf(folder, pathname) {
  const name = normalize(decodeURIComponent(pathname).slice(1)) || '.';
  if (name === '..' || name.startsWith(`..${sep}`)) return undefined;
  const [first, ...rest] = name.split(sep);
  if (name === 'site.css') return siteStyles;
  if (first === 'vendor') return vendor[rest[0]] && join(root, vendor[rest[0]]);
  if (first === 'alur-lain') return join(root, 'packages/components/dist/bundle', ...rest);
  return join(folder, name === '.' || pathname.endsWith('/') ? join(name, 'index.html') : name);
}
