/** A throw-away PostgreSQL for tests: its own folder, its own socket, no network. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface TestPostgres {
  /** The address of a database that is made empty for the caller. */
  emptyDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Why there can be none here; undefined when there can. */
export function postgresMissing(): string | undefined {
  if (!binaries()) return 'PostgreSQL is not installed (Debian: apt-get install postgresql)';
  if (process.getuid?.() === 0 && !systemUser()) return 'PostgreSQL does not run as root';
  return undefined;
}

export async function startPostgres(): Promise<TestPostgres> {
  const bin = binaries();
  if (!bin) throw new Error(postgresMissing());
  const folder = mkdtempSync(join(tmpdir(), 'alur-postgres-'));
  const user = systemUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const;
  const data = join(folder, 'data');

  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'alur', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    options,
  );
  const stopped = once(server, 'exit');
  const address = (database: string): string =>
    `postgres://alur@${encodeURIComponent(folder)}/${database}`;
  const admin = await connect(address('postgres'), () => server.exitCode !== null);
  let made = 0;
  return {
    emptyDatabase: async () => {
      const name = `test_${++made}`;
      await admin.query(`create database ${name}`);
      return address(name);
    },
    stop: async () => {
      await admin.end();
      server.kill('SIGINT');
      await stopped;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server takes connections a moment after it has started. */
async function connect(url: string, hasExited: () => boolean): Promise<pg.Client> {
  const giveUp = Date.now() + 20_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (hasExited() || Date.now() > giveUp) throw error;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

function binaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => +b - +a) : [];
  return [
    ...(process.env['PATH'] ?? '').split(':'),
    ...versions.map((version) => join(debian, version, 'bin')),
  ].find(
    (folder) => folder && ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** For root only: somebody else to be. */
function systemUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (kind: '-u' | '-g'): number =>
        Number(execFileSync('id', [kind, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // Not a user of this machine: try the next.
    }
  }
  return undefined;
}
