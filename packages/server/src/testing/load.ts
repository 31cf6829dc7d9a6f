/** Two ways to put a service under load, each with its latencies in ms, shortest first. */

import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Sends one request on one of the connections; resolves when its answer is whole. */
export type Send<Item> = (connection: number, item: Item) => Promise<void>;

export interface Load {
  readonly perSecond: number;
  readonly times: readonly number[];
}

/**
 * Every connection sends as soon as it has its answer. How fast the service can be; but whoever waits
 * asks less, so the latencies are those of callers who slow down with it.
 */
export async function closedLoop<Item>(
  items: readonly Item[],
  connections: number,
  send: Send<Item>,
): Promise<Load> {
  const times: number[] = [];
  const waiting = items.values();
  const begun = performance.now();
  await onEach(connections, async (connection) => {
    for (const item of waiting) {
      const start = performance.now();
      await send(connection, item);
      times.push(performance.now() - start);
    }
  });
  return loadOf(times, begun);
}

/**
 * Requests come at a fixed rate, whether or not earlier ones are answered. Each is timed from when it
 * was due, so that waiting for a connection counts and a standstill is felt by all that it held up.
 *
 * @param rate requests in a second
 */
export async function offeredLoad<Item>(
  items: readonly Item[],
  connections: number,
  rate: number,
  send: Send<Item>,
): Promise<Load> {
  const times: number[] = [];
  const waiting = items.entries();
  const begun = performance.now();
  await onEach(connections, async (connection) => {
    for (const [index, item] of waiting) {
      const due = begun + (index * 1000) / rate;
      const early = due - performance.now();
      if (early > 0) await wait(early);
      await send(connection, item);
      times.push(performance.now() - due);
    }
  });
  return loadOf(times, begun);
}

/** The value that this share of the latencies stays below. */
export function percentile({ times }: Load, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

async function onEach(
  connections: number,
  work: (connection: number) => Promise<void>,
): Promise<void> {
  await Promise.all(Array.from({ length: connections }, (_, connection) => work(connection)));
}

function loadOf(times: number[], begun: number): Load {
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: times.length / seconds, times: times.toSorted((a, b) => a - b) };
}
