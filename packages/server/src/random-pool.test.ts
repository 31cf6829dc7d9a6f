import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { randomPool } from './random-pool.ts';

/** Counts up, so that a byte which comes twice shows. */
function counting() {
  const drawn: Uint8Array[] = [];
  let next = 0;
  const draw = (length: number): Uint8Array => {
    const bytes = Uint8Array.from({ length }, () => (next = (next + 1) % 256));
    drawn.push(bytes);
    return bytes;
  };
  return { drawn, draw };
}

it('draws rarely, gives every byte once, and wipes what it gave', () => {
  const { drawn, draw } = counting();
  const random = randomPool(draw, 48);
  const given = Array.from({ length: 8 }, () => random(12)).flatMap((bytes) => [...bytes]);
  expect(drawn.length).toBe(2);
  expect(new Set(given).size).toBe(96);
  expect([...drawn[0]!]).toEqual(Array(48).fill(0));
});

it('never gives less than was asked for, at the end of the pool and beyond it', () => {
  const { drawn, draw } = counting();
  const random = randomPool(draw, 16);
  expect([random(10), random(10), random(17)].map(({ length }) => length)).toEqual([10, 10, 17]);
  expect(drawn.map(({ length }) => length)).toEqual([16, 16, 17]);
});

it('gives different bytes out of the platform’s own', () => {
  const random = randomPool(randomBytes);
  const ids = Array.from({ length: 5_000 }, () => Buffer.from(random(12)).toString('hex'));
  expect(new Set(ids).size).toBe(5_000);
});

it('gives what its holder may change', () => {
  const random = randomPool(counting().draw, 8);
  const first = random(4);
  first.fill(0);
  expect([...random(4)]).toEqual([5, 6, 7, 8]);
});
