import { expect, it } from 'vitest';
import { mergePlaces } from './merge-places.ts';

const box = (x: number) => ({ x, y: 0, width: 100, height: 80 });
const places = (all: Readonly<Record<string, number>>) =>
  new Map(Object.entries(all).map(([id, x]) => [id, box(x)]));

it('keeps what either placed or gave back to the layout, mine where both placed it', () => {
  const base = places({ a: 1, b: 1, c: 1 });
  const mine = places({ a: 2, b: 1, c: 2, d: 4 });
  const theirs = places({ a: 3, c: 1, e: 5 });
  expect(mergePlaces(base, mine, theirs)).toEqual(places({ a: 2, c: 2, d: 4, e: 5 }));
});
