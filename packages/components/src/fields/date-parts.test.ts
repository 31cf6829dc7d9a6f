import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateAnswer, datePartsOf, parseWholeDate } from './date-parts.ts';

describe('a date in three parts', () => {
  for (const [day, month, year, answer] of [
    ['17', '8', '1990', '1990-08-17'],
    ['01', '04', '2024', '2024-04-01'],
    ['1', 'April', '2024', '2024-04-01'],
    ['1', 'apr', '2024', '2024-04-01'],
    ['28', 'Pebruari', '2024', '2024-02-28'],
    ['5', 'agustus', '2024', '2024-08-05'],
    ['5', 'Nopember', '2024', '2024-11-05'],
  ] as const) {
    it(`reads ${day} ${month} ${year}`, () => {
      expect(dateAnswer({ day, month, year })).to.equal(answer);
    });
  }

  it('is no answer while nothing is typed', () => {
    expect(dateAnswer({ day: ' ', month: '', year: '' })).to.equal(undefined);
  });

  it('keeps a half typed date as it stands, so that a reload finds it', () => {
    const half = { day: '17', month: '', year: '19' };
    expect(dateAnswer(half)).to.equal('17//19');
    expect(datePartsOf('17//19')).to.deep.equal(half);
  });

  it('leaves a day that does not exist to the validator', () => {
    expect(dateAnswer({ day: '31', month: '2', year: '2024' })).to.equal('2024-02-31');
  });

  it('shows the parts of every date that it makes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1000, max: 9999 }),
        (day, month, year) => {
          const parts = { day: `${day}`, month: `${month}`, year: `${year}` };
          expect(datePartsOf(dateAnswer(parts) ?? '')).to.deep.equal(parts);
        },
      ),
    );
  });

  for (const text of ['17/08/1990', '17-8-1990', '17 Agustus 1990', '17081990', '1990-08-17']) {
    it(`takes a pasted ${text} apart`, () => {
      const parts = parseWholeDate(text);
      expect(parts && dateAnswer(parts)).to.equal('1990-08-17');
    });
  }

  it('does not take other texts for dates', () => {
    for (const text of ['17', 'kemarin', '17/08', '1990']) {
      expect(parseWholeDate(text)).to.equal(undefined);
    }
  });
});
