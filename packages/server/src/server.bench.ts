/** How fast the server takes decisions: HTTP, policy, engine, events, commit with full sync. */

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { BenchReady } from './testing/bench-server.ts';
import { closedLoop, offeredLoad, percentile, type Load, type Send } from './testing/load.ts';

export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  readonly better: 'higher' | 'lower';
}

const connections = 50;
/** Tasks to complete: before the clock starts, as fast as they go, and at the rate of the budget. */
const counts = { warmUp: 1500, closed: 4000, offered: 5000 };
/** Decisions in a second. */
const budgetRate = 1000;
/** Milliseconds, for 99 in 100. */
const budgetTime = 20;

export async function run(): Promise<readonly Measurement[]> {
  const all = counts.warmUp + counts.closed + counts.offered;
  const child = fork(
    fileURLToPath(new URL('./testing/bench-server.ts', import.meta.url)),
    [String(connections), String(all)],
    { execArgv: ['--conditions=@alur/source', '--no-warnings'] },
  );
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const [ready] = (await once(child, 'message')) as [BenchReady];
    const send = completing(agent, ready);
    const tasks = ready.tasks.values();
    await closedLoop(take(tasks, counts.warmUp), connections, send);
    const before = await computed(child);
    const closed = await closedLoop(take(tasks, counts.closed), connections, send);
    const each = ((await computed(child)) - before) / counts.closed;
    const offered = await offeredLoad(take(tasks, counts.offered), connections, budgetRate, send);
    return measurements(closed, offered, each);
  } finally {
    agent.destroy();
    const gone = once(child, 'exit');
    child.send('stop');
    await gone;
  }
}

function measurements(closed: Load, offered: Load, each: number): readonly Measurement[] {
  const time = (name: string, load: Load, share: number, budget?: number): Measurement => ({
    name: `task completion on the server, ${name}`,
    value: rounded(percentile(load, share), 1),
    unit: 'ms',
    ...(budget !== undefined && { budget }),
    better: 'lower',
  });
  return [
    {
      name: `task completions on the server, ${connections} callers in a closed loop`,
      value: Math.round(closed.perSecond),
      unit: '1/s',
      budget: budgetRate,
      better: 'higher',
    },
    // As many as there are callers wait at any time: 20 ms for all of them is 2,500 in a second.
    time(`${connections} callers in a closed loop, p50`, closed, 0.5),
    time(`${connections} callers in a closed loop, p99`, closed, 0.99, budgetTime),
    time(`${budgetRate}/s offered on ${connections} connections, p50`, offered, 0.5),
    time(
      `${budgetRate}/s offered on ${connections} connections, p99 from when each was due`,
      offered,
      0.99,
      budgetTime,
    ),
    {
      // What others on the machine disturb least.
      name: 'task completion on the server, time of the processor',
      value: rounded(each, 3),
      unit: 'ms',
      better: 'lower',
    },
  ];
}

function completing(agent: Agent, { url, cookies, completion }: BenchReady): Send<string> {
  return async (connection, task) => {
    const path = `${url}/api/agencies/denpasar/tasks/${task}/completion`;
    const { status, text } = await post(agent, path, cookies[connection] ?? '', completion);
    if (status !== 200) throw new Error(`${status}: ${text.slice(0, 500)}`);
  };
}

function take<T>(items: Iterator<T, undefined>, count: number): readonly T[] {
  return Array.from({ length: count }, () => {
    const { done, value } = items.next();
    if (done) throw new Error('there are fewer tasks than the bench completes');
    return value;
  });
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** How long the server has computed so far, in ms. */
async function computed(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('cpu');
  return ((await answer) as [number])[0];
}

function post(
  agent: Agent,
  url: string,
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
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
