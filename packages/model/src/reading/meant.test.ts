import { describe, expect, it } from 'vitest';
import { meant, perhaps } from './meant.ts';

const known = ['serviceTime', 'maxLength', 'minLength', 'fee', 'monday', 'Asia/Makassar'];

describe('meant', () => {
  it.each([
    ['servicetime', 'serviceTime'],
    ['maxLenght', 'maxLength'],
    ['service-time', 'serviceTime'],
    ['biaya', 'fee'],
    ['Senin', 'monday'],
    ['WITA', 'Asia/Makassar'],
    ['surat', undefined],
    ['constructor', undefined],
    ['fee', undefined],
    ['x'.repeat(5000), undefined],
  ])('takes %s for %s', (word, name) => {
    expect(meant(word, known)).toBe(name);
  });

  it('finds nothing where nothing is known', () => {
    expect(meant('fee', [])).toBeUndefined();
  });

  it('says it in two languages, or nothing', () => {
    expect(perhaps('fe', ['fee'])).toEqual({
      id: ' Mungkin maksud Anda “fee”.',
      en: ' Perhaps you mean “fee”.',
    });
    expect(perhaps('zzz', ['fee'])).toEqual({ id: '', en: '' });
  });
});
