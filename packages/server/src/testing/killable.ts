import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Compiled code is kept from one server to the next: fifty starts are most of the test. */
const compileCache = join(tmpdir(), 'alur-compile-cache');

const script = fileURLToPath(new URL('./killable-server.ts', import.meta.url));

/** Servers on one data folder, one after the other, each ended by SIGKILL. */
export class KillableServers {
  readonly #folder: string;
  #next = spare();
  #running: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts a server on what the one before left; answers with where it is. */
  async start(): Promise<string> {
    const child = await this.#next;
    this.#running = child;
    const url = once(child, 'message');
    child.send(this.#folder);
    const [address] = (await Promise.race([url, failed(child)])) as [string];
    this.#next = spare();
    return address;
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#running;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.#running = undefined;
  }

  async end(): Promise<void> {
    await this.kill();
    (await this.#next).kill('SIGKILL');
  }
}

async function spare(): Promise<ChildProcess> {
  const child = fork(script, [], {
    execArgv: ['--conditions=@alur/source', '--no-warnings'],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  await Promise.race([once(child, 'message'), failed(child)]);
  return child;
}

async function failed(child: ChildProcess): Promise<never> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  throw new Error(`the server ended by itself: ${code ?? signal}`);
}
