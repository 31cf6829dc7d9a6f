import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project/install.mjs';

/**
 * Starts a built Alur server on a copy of this repository's pack in which every agency lets the
 * given origins embed, as an agency does by `embedOrigins` in its `agency.json`.
 *
 * @param {{ port: number, embedOrigins: string[], data?: string }} options - without `data` all is
 *   gone when it stops
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startAlurServer({ port, embedOrigins, data }) {
  const folder = mkdtempSync(join(tmpdir(), 'alur-example-'));
  const pack = join(folder, 'pack');
  for (const part of ['schemas', 'workflows']) {
    cpSync(join(root, part), join(pack, part), { recursive: true });
  }
  allowOrigins(join(pack, 'schemas'), embedOrigins);
  const own = data ?? join(folder, 'data');
  mkdirSync(own, { recursive: true });

  const url = `http://localhost:${port}`;
  const server = spawn('node', ['packages/cli/bin/alur.mjs', 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      ALUR_DEVELOPMENT: '1',
      ALUR_PACK: pack,
      ALUR_DATA: own,
      ALUR_PORTAL: join(root, 'examples/denpasar-portal'),
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilPrinted(server, url);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function allowOrigins(schemas, embedOrigins) {
  for (const name of readdirSync(schemas)) {
    const path = join(schemas, name, 'agency.json');
    let agency;
    try {
      agency = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      continue; // no agency: shared parts, meta-schemas
    }
    writeFileSync(path, JSON.stringify({ ...agency, embedOrigins }, null, 2));
  }
}

/** Resolves when a process has printed a text; rejects with all it said when it ends before. */
export function untilPrinted(child, text) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const take = (data) => {
      printed += data;
      if (printed.includes(text)) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`It ended with ${code}:\n${printed}`)));
  });
}
