import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordRuns } from './word-runs.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

describe('runs of words', () => {
  it('are as long as the longest beginning of a line that stands in one text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), words, (texts, line) => {
        const isThere = (count: number) =>
          texts.some((text) =>
            ` ${text.join(' ')} `.includes(` ${line.slice(0, count).join(' ')} `),
          );
        const counts = line.map((_, at) => at + 1).filter(isThere);
        expect(new WordRuns(texts).longest(line)).toBe(Math.max(0, ...counts));
      }),
      { numRuns: 500 },
    );
  });
});
