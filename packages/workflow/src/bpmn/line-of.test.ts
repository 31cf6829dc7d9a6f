import { describe, expect, it } from 'vitest';
import { lineOf } from './line-of.ts';

const xml = `<a id="file">
  <b processid="x" />
  <c
    id='x' />
</a>`;

describe('lineOf', () => {
  it.each([
    ['file', 1],
    ['x', 4],
    ['', 1],
    ['not there', 1],
  ])('finds the element %j', (id, line) => {
    expect(lineOf(xml, id)).toBe(line);
  });
});
