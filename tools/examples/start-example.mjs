import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project/install.mjs';
import { startAlurServer, untilPrinted } from './alur-server.mjs';
import { buildPages, needsBuild } from './build-pages.mjs';
import { ensurePhp } from './find-php.mjs';
import { startPageServer } from './page-server.mjs';

/**
 * Starts Alur and, from another origin, the pages of an example.
 *
 * @param {{ alurPort: number, pagePort: number, data?: string }} options
 * @returns {Promise<{ alurUrl: string, pageUrl: string, stop(): Promise<void> }>}
 */
export async function startExample(name, { alurPort, pagePort, data }) {
  const embedOrigins = [`http://localhost:${pagePort}`];
  const alur = await startAlurServer({ port: alurPort, embedOrigins, data });
  try {
    const pages = await startPages(name, { port: pagePort, alurUrl: alur.url });
    return {
      alurUrl: alur.url,
      pageUrl: pages.url,
      async stop() {
        await pages.stop();
        await alur.stop();
      },
    };
  } catch (error) {
    await alur.stop();
    throw error;
  }
}

/** The pages of an example alone, for an Alur that runs already. */
export async function startPages(name, { port, alurUrl }) {
  const folder = join(root, 'examples', name);
  if (existsSync(join(folder, 'index.php'))) return startPhp(folder, { port, alurUrl });
  if (!needsBuild(folder)) return startPageServer(folder, { port, alurUrl });
  const built = await buildPages(folder);
  const { url, stop } = await startPageServer(built, { port, alurUrl });
  return {
    url,
    async stop() {
      await stop();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

/** PHP's own web server, for trying. */
async function startPhp(folder, { port, alurUrl }) {
  ensurePhp();
  const php = spawn('php', ['-S', `localhost:${port}`, '-t', folder, join(folder, 'router.php')], {
    cwd: folder,
    env: { ...process.env, ALUR_URL: alurUrl, VENDOR: join(root, 'node_modules') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilPrinted(php, 'started');
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        php.once('exit', resolve);
        php.kill('SIGTERM');
      }),
  };
}
