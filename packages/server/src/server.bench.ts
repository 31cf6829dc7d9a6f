/** How fast the server takes decisions: HTTP, policy, engine, events, commit with full sync. */

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { BenchReady } from './testing/bench-server.ts';

export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  readonly better: 'higher' | 'lower';
}

const connections = 50;
const cases = 6000;
/** Completed before the clock starts. */
const warmUp = 1500;

export async function run(): Promise<readonly Measurement[]> {
  const child = fork(
    fileURLToPath(new URL('./testing/bench-server.ts', import.meta.url)),
    [String(connections), String(cases)],
    { execArgv: ['--conditions=@alur/source', '--no-warnings'] },
  );
  try {
    const [ready] = (await once(child, 'message')) as [BenchReady];
    await load(ready, ready.tasks.slice(0, warmUp));
    const before = await computed(child);
    const { perSecond, p99 } = await load(ready, ready.tasks.slice(warmUp));
    const each = ((await computed(child)) - before) / (cases - warmUp);
    return [
      {
        name: 'task completions on the server, 50 at once',
        value: Math.round(perSecond),
        unit: '1/s',
        budget: 1000,
        better: 'higher',
      },
      {
        name: 'task completion on the server, p99',
        value: Math.round(p99 * 10) / 10,
        unit: 'ms',
        budget: 20,
        better: 'lower',
      },
      {
        // What the others cannot disturb on a machine that is shared.
        name: 'task completion on the server, time of the processor',
        value: Math.round(each * 1000) / 1000,
        unit: 'ms',
        better: 'lower',
      },
    ];
  } finally {
    const gone = once(child, 'exit');
    child.send('stop');
    await gone;
  }
}

async function computed(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('cpu');
  return ((await answer) as [number])[0];
}

async function load(
  { url, cookies, completion }: BenchReady,
  tasks: readonly string[],
): Promise<{ readonly perSecond: number; readonly p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const waiting = tasks.values();
  const begun = performance.now();
  await Promise.all(
    cookies.map(async (cookie) => {
      for (const task of waiting) {
        const start = performance.now();
        const path = `/tasks/${task}/completion`;
        const { status, text } = await post(agent, url, path, cookie, completion);
        if (status !== 200) throw new Error(`${status}: ${text.slice(0, 500)}`);
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: tasks.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

function post(
  agent: Agent,
  url: string,
  path: string,
  cookie: string,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: `alur_session=${cookie}`,
      'x-alur-client': '1',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(
      `${url}/api/agencies/denpasar${path}`,
      { agent, method: 'POST', headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
