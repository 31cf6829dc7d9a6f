import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { realWorld, type World } from '../open-desk.ts';
import { startServer, type RunningServer, type StartOptions } from '../start.ts';
import { createPerson } from './person.ts';
import { WebClient } from './web-client.ts';

export const repository = fileURLToPath(new URL('../../../..', import.meta.url));

/** Nobody waits in a test that is not about waiting. */
export const noLimits = { perAccount: 1e9, perAddress: 1e9, signIns: 1e9, signUps: 1e9 };

export interface ServerUnderTest {
  readonly server: RunningServer;
  readonly api: string;
  /** Holds its database and everything else that it writes. */
  readonly folder: string;
  /** A new browser in which nobody is signed in. */
  browser(): WebClient;
  /** A citizen with an account of their own, signed in. */
  citizen(): Promise<WebClient>;
  /** A new officer, signed in. */
  officer(...roles: readonly string[]): Promise<WebClient>;
  /** The same in another agency than Denpasar's. */
  officerOf(agency: string, ...roles: readonly string[]): Promise<WebClient>;
  stop(): Promise<void>;
}

/** A server on a port that is free, with everything in a folder of its own; the real pack. */
export async function serverUnderTest(
  world: Partial<World> = {},
  config: Partial<Config> = {},
  options: Partial<StartOptions> = {},
  folders: Partial<Config['folders']> = {},
): Promise<ServerUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'alur-server-'));
  const usual = testConfig(folder, config);
  const server = await startServer(
    { ...usual, folders: { ...usual.folders, ...folders } },
    {
      print: () => undefined,
      warn: (line) => {
        throw new Error(line);
      },
      // A fault of the server is loud.
      logger: { level: 'error' },
      world: { ...realWorld, limits: noLimits, ...world },
      ...options,
    },
  );

  async function person(roles: readonly string[], agency?: string): Promise<WebClient> {
    const { cookie } = await createPerson(server.desk, roles, agency);
    const client = new WebClient(server.url);
    client.cookies.set(sessionCookie, cookie);
    return client;
  }

  return {
    server,
    folder,
    api: '/api/agencies/denpasar',
    browser: () => new WebClient(server.url),
    citizen: () => person([]),
    officer: (...roles) => person(roles),
    officerOf: (agency, ...roles) => person(roles, agency),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function testConfig(folder: string, config: Partial<Config> = {}): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:8080',
    trustProxy: false,
    development: false,
    folders: {
      pack: repository,
      data: folder,
      documents: join(folder, 'documents'),
      uploads: join(folder, 'uploads'),
    },
    store: { sqlite: join(folder, 'alur.db') },
    mail: { from: 'perizinan@denpasar.example', by: { outbox: join(folder, 'outbox') } },
    logLevel: 'error',
    stopDelay: 0,
    identitySecrets: {},
    ...config,
  };
}
