import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRoom, quota } from './make-room.ts';

const upload = (number: number, size: number) => ({
  size,
  createdAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
});

it('asks nothing to go while there is room', () => {
  expect(makeRoom(10, { draftBytes: 0, unfinished: [upload(1, 10)] })).toEqual([]);
});

it('lets the oldest go when there are too many', () => {
  const unfinished = Array.from({ length: quota.unfinished }, (_, number) => upload(number, 1));
  expect(makeRoom(1, { draftBytes: 0, unfinished })).toEqual([upload(0, 1)]);
});

it('lets the oldest go when they are too large together', () => {
  const half = quota.bytes / 2;
  const unfinished = [upload(2, half), upload(1, half)];
  expect(makeRoom(1, { draftBytes: 0, unfinished })).toEqual([upload(1, half)]);
});

it('finds no room where the documents alone fill it', () => {
  expect(makeRoom(2, { draftBytes: quota.bytes - 1, unfinished: [] })).toBeUndefined();
});

it('never leaves more than the quota, and never takes more than it needs', () => {
  const sizes = fc.array(fc.nat(quota.bytes / 3), { maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.nat(quota.bytes), fc.nat(quota.bytes), (held, draftBytes, size) => {
      const unfinished = held.map((each, number) => upload(number, each));
      const gone = makeRoom(size, { draftBytes, unfinished });
      if (!gone) {
        expect(draftBytes + size).toBeGreaterThan(quota.bytes);
        return;
      }
      const fits = (left: readonly { size: number }[]) =>
        left.length < quota.unfinished &&
        left.reduce((sum, each) => sum + each.size, draftBytes + size) <= quota.bytes;
      const left = unfinished.slice(gone.length);
      expect(gone).toEqual(unfinished.slice(0, gone.length));
      expect(fits(left)).toBe(true);
      if (gone.length > 0) expect(fits([...gone.slice(-1), ...left])).toBe(false);
    }),
  );
});
