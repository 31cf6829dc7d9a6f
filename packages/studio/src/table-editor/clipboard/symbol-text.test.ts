import { expect } from '@open-wc/testing';
import { symbolFromText, symbolTexts } from './symbol-text.ts';

describe('a text in a performer’s column', () => {
  it('is the symbol that it was copied as', () => {
    for (const [symbol, text] of Object.entries(symbolTexts)) {
      expect(symbolFromText(text)).to.equal(symbol);
    }
  });

  const texts = {
    decision: ['◆', ' keputusan '],
    terminator: ['Mulai', 'SELESAI', '⬭'],
    process: ['V', 'x', '■', '√', 'PIC'],
  };
  for (const [symbol, all] of Object.entries(texts)) {
    it(`is a ${symbol} when it says ${all.join(', ')}`, () => {
      expect(all.map(symbolFromText)).to.deep.equal(all.map(() => symbol));
    });
  }

  it('is none when it says nothing', () => {
    expect(['', '  ', '-', '–'].map(symbolFromText)).to.deep.equal([
      ...[undefined, undefined, undefined, undefined],
    ]);
  });
});
