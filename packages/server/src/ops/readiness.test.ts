import { expect, it, vi } from 'vitest';
import { readiness, type Check } from './readiness.ts';

const advice = { id: 'Periksa basis data.', en: 'Look at the database.' };
const well: Check = { name: 'pack', run: async () => undefined, advice };
const ill: Check = {
  name: 'database',
  run: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5')),
  advice,
};

function asked(checks: readonly Check[]) {
  let time = 0;
  const reported: string[] = [];
  const ask = readiness(checks, {
    clock: () => time,
    report: (check, error) => reported.push(`${check}: ${String(error)}`),
  });
  return { ask, reported, pass: (milliseconds: number) => (time += milliseconds) };
}

it('is ready when every check is well', async () => {
  expect(await asked([well]).ask()).toEqual({ ready: true, reasons: [] });
});

it('names what is not well and what to look at, and keeps the fault for the log', async () => {
  const { ask, reported } = asked([well, ill]);
  const told = await ask();
  expect(told).toEqual({ ready: false, reasons: [{ check: 'database', text: advice }] });
  expect(reported).toEqual(['database: Error: connect ECONNREFUSED 10.0.0.5']);
});

it('checks once a second, however many ask', async () => {
  const run = vi.fn(async () => undefined);
  const { ask, pass } = asked([{ ...well, run }]);
  await Promise.all(Array.from({ length: 50 }, ask));
  pass(999);
  await ask();
  expect(run).toHaveBeenCalledTimes(1);
  pass(1);
  await ask();
  expect(run).toHaveBeenCalledTimes(2);
});

it('does not wait for a check that never answers', async () => {
  vi.useFakeTimers();
  const told = asked([{ ...well, run: () => new Promise(() => undefined) }]).ask();
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect(await told).toMatchObject({ ready: false });
});
