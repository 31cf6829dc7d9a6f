import { expect, it } from 'vitest';
import { listChanges } from './list-changes.ts';

it.each([
  [['a', 'b'], ['a', 'x', 'b'], { added: ['x'] }],
  [['a', 'b'], ['b'], { removed: ['a'] }],
  [['a', 'b'], ['a', 'x'], { changed: [['b', 'x']] }],
  [['a', 'b', 'c'], ['c', 'a', 'b'], { isReordered: true }],
  [['a', 'a'], ['a', 'a', 'a'], { added: ['a'] }],
  [['a', 'b'], ['b', 'x', 'a'], { added: ['x'], isReordered: true }],
  [['constructor', '__proto__'], ['constructor'], { removed: ['__proto__'] }],
])('compares %j with %j', (before, after, expected) => {
  const none = { removed: [], added: [], changed: [], isReordered: false };
  expect(listChanges(before, after)).toEqual({ ...none, ...expected });
});

it('takes thousands of equal items', () => {
  const many = Array.from({ length: 5000 }, () => 'KTP');
  expect(listChanges(many, [...many.slice(1), 'NIB']).changed).toEqual([['KTP', 'NIB']]);
});
