import { expect } from '@open-wc/testing';
import { fieldNamed } from '../testing/sample-form.ts';
import { tidyText } from './tidy-text.ts';
import { valueText } from './value-text.ts';

describe('an answer as it is read', () => {
  for (const [name, value, text] of [
    ['name', 'Kopi', 'Kopi'],
    ['width', 2.5, '2,5 m'],
    ['cost', 1250000, 'Rp 1.250.000'],
    ['startsOn', '2026-08-17', '17 Agustus 2026'],
    ['startsOn', '17//', '17//'],
    ['kind', 'banner', 'Spanduk'],
    ['lit', false, 'Tidak'],
    ['languages', ['bali', 'asing'], 'Aksara Bali, Bahasa asing'],
    ['name', undefined, ''],
  ] as const) {
    it(`is “${text}” for ${name}`, () => {
      expect(valueText(fieldNamed(name), value, 'id')).to.equal(text);
    });
  }
});

describe('a text that is left', () => {
  it('loses the spaces around it, and a number on a card the spaces within', () => {
    expect(tidyText(fieldNamed('name'), '  Kopi  Bali ')).to.equal('Kopi  Bali');
    expect(tidyText(fieldNamed('nik'), ' 5171 0341 0790 0001 ')).to.equal('5171034107900001');
    expect(tidyText(fieldNamed('name'), '   ')).to.equal(undefined);
  });
});
