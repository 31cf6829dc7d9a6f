import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { closedLoop, offeredLoad, percentile } from './load.ts';

const items = Array.from({ length: 40 }, (_, index) => index);

/** Answers at once, but for one request that stands still for 200 ms. */
const standstill = async (_: number, item: number) => {
  if (item === 4) await wait(200);
};

it('sends each item once, on all connections', async () => {
  const sent: number[] = [];
  const connections = new Set<number>();
  for (const load of [closedLoop, withRate(10_000)]) {
    await load(items, 4, async (connection, item) => {
      sent.push(item);
      connections.add(connection);
      await wait(1);
    });
  }
  expect(sent.toSorted((a, b) => a - b)).toEqual(items.flatMap((item) => [item, item]));
  expect([...connections].toSorted()).toEqual([0, 1, 2, 3]);
});

it('hides a standstill from the callers of a closed loop, and from none of an offered load', async () => {
  const closed = await closedLoop(items, 1, standstill);
  const offered = await offeredLoad(items, 1, 1000, standstill);
  expect(closed.times.filter((time) => time > 100)).toHaveLength(1);
  expect(offered.times.filter((time) => time > 100).length).toBeGreaterThan(30);
});

it('keeps to the rate', async () => {
  const { perSecond, times } = await offeredLoad(items, 4, 400, async () => undefined);
  expect(times).toHaveLength(40);
  expect(perSecond).toBeLessThanOrEqual(420);
});

it('finds percentiles', () => {
  const load = { perSecond: 1, times: items };
  expect([0, 0.5, 0.99, 1].map((share) => percentile(load, share))).toEqual([0, 20, 39, 39]);
});

function withRate(rate: number): typeof closedLoop {
  return (all, connections, send) => offeredLoad(all, connections, rate, send);
}
