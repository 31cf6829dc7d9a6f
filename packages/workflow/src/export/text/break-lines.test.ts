import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { textWidth } from './text-width.ts';

const style = { size: 10 };

describe('breakLines', () => {
  it.each([
    ['satu dua tiga', 45, ['satu dua', 'tiga']],
    ['Undang-Undang', 45, ['Undang-', 'Undang']],
    ['BAST/Kwitansi', 45, ['BAST/', 'Kwitansi']],
    ['BAST/Kwitansi', 100, ['BAST/Kwitansi']],
    ['', 45, ['']],
    ['1-3 hari', 20, ['1-3', 'hari']],
  ])('breaks %j at %i px', (text, width, lines) => {
    expect(breakLines(text, width, style)).toEqual(lines);
  });

  it('loses no letter and makes no line too wide that could be shorter', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 40 }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 200 }), (text, width) => {
        const lines = breakLines(text, width, style);
        const letters = (all: string) => all.replace(/\s/gu, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        for (const line of lines)
          if (Array.from(line).length > 1)
            expect(textWidth(line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('textWidth', () => {
  it('is the width of Arial: of a digit 556 thousandths, bold or not', () => {
    expect(textWidth('0', { size: 1000 })).toBe(556);
    expect(textWidth('0', { size: 1000, isBold: true })).toBe(556);
  });

  it('gives letters of other scripts room, and marks that have no width none', () => {
    expect(textWidth('中', style)).toBe(10);
    expect(textWidth('\u200D', style)).toBe(0);
    expect(textWidth('ب', style)).toBeGreaterThan(0);
  });
});
