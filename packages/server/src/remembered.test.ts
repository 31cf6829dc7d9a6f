import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('gives an answer again until it is old', async () => {
  let [asked, now] = [0, 0];
  const count = remembered(
    async () => (asked += 1),
    1_000,
    () => now,
  );
  expect(await Promise.all([count(), count()])).toEqual([1, 1]);
  now = 999;
  expect(await count()).toBe(1);
  now = 1_000;
  expect(await count()).toBe(2);
});

it('asks again after a question that failed', async () => {
  let asked = 0;
  const count = remembered(
    async () => {
      asked += 1;
      if (asked === 1) throw new Error('not now');
      return asked;
    },
    1_000,
    () => 0,
  );
  await expect(count()).rejects.toThrow('not now');
  expect(await count()).toBe(2);
});
