import { expect, it } from 'vitest';
import { atMost } from './at-most.ts';

it('lets so many run at once, in the order in which they came, also after one has failed', async () => {
  const inTurn = atMost(2);
  const begun: number[] = [];
  const works = Array.from({ length: 5 }, () => Promise.withResolvers<number>());
  const done = works.map(({ promise }, place) =>
    inTurn(() => {
      begun.push(place);
      return promise;
    }),
  );
  expect(begun).toEqual([0, 1]);
  works[1]?.reject(new Error('broken'));
  await expect(done[1]).rejects.toThrow('broken');
  expect(begun).toEqual([0, 1, 2]);
  works[0]?.resolve(10);
  works[2]?.resolve(12);
  expect(await Promise.all([done[0], done[2]])).toEqual([10, 12]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  works[3]?.resolve(13);
  works[4]?.resolve(14);
  expect(await Promise.all([done[3], done[4]])).toEqual([13, 14]);
  expect(await inTurn(() => Promise.resolve('free again'))).toBe('free again');
});
