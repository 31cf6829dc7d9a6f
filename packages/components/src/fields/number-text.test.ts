import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { numberAnswer, numberText, parseNumber } from './number-text.ts';

describe('numbers as people type them', () => {
  for (const [typed, read] of [
    ['1234567', 1234567],
    ['1.234.567', 1234567],
    ['Rp 1.234.567', 1234567],
    ['Rp1.234.567,50', 1234567.5],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['-8.6567', -8.6567],
    ['1 250', 1250],
    ['12.50', 12.5],
  ] as const) {
    it(`reads ${typed}`, () => {
      expect(parseNumber(typed)).to.equal(read);
    });
  }

  for (const typed of ['', 'tiga', '1.2.3', '12a', '1,2,3', '--5', '1e3']) {
    it(`does not read “${typed}”`, () => {
      expect(parseNumber(typed)).to.equal(undefined);
    });
  }

  it('takes a point for a decimal point where thousands cannot be meant', () => {
    expect(parseNumber('115.204')).to.equal(115204);
    expect(parseNumber('115.204', (value) => value <= 141)).to.equal(115.204);
  });

  it('keeps what is no number as it was typed, for the person to mend', () => {
    expect(numberAnswer(' dua belas ')).to.equal('dua belas');
    expect(numberAnswer('   ')).to.equal(undefined);
  });

  it('reads back every number that it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const value = whole + cents / 100;
          expect(parseNumber(numberText(value))).to.be.closeTo(value, 1e-4);
        },
      ),
    );
  });
});
