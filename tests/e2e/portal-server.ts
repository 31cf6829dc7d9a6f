import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { root } from './root.ts';

export interface PortalServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the built server as `npm start` does, on an empty data folder and a free port.
 *
 * @param portal - the site that it serves; the example of Denpasar unless another is given
 */
export async function startPortalServer(
  portal = 'examples/denpasar-portal',
): Promise<PortalServer> {
  const data = await mkdtemp(join(tmpdir(), 'alur-e2e-'));
  const port = await freePort();
  const server = spawn('node', ['packages/cli/bin/alur.mjs', 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      ALUR_DEVELOPMENT: '1',
      ALUR_PACK: root,
      ALUR_DATA: data,
      ALUR_PORTAL: join(root, portal),
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const take = (text: Buffer): void => {
      printed += text.toString();
      if (printed.includes(`http://localhost:${port}`)) resolve();
    };
    server.stdout.on('data', take);
    server.stderr.on('data', take);
    server.on('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)} before it answered:\n${printed}`));
    });
  });
  return {
    url: `http://localhost:${port}`,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
