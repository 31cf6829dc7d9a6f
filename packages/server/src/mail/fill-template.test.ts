import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillTemplate, oneLine, placesIn } from './fill-template.ts';

it.each([
  ['Nomor {{number}}', { number: 'REG-1' }, 'Nomor REG-1'],
  ['{{ a }}{{a}}', { a: 'x' }, 'xx'],
  ['{{a}}', { a: '{{b}}', b: 'secret' }, '{{b}}'],
  ['{{a}} {{unknown}}', { a: 'x' }, 'x {{unknown}}'],
  ['{{constructor}}', {}, '{{constructor}}'],
  ['{{a}}', { a: '$& $1' }, '$& $1'],
  ['{{a}}', { a: 'satu\r\ndua\u0007\u0000' }, 'satu\ndua'],
  ['{a} {{}} {{ a b }}', { a: 'x' }, '{a} {{}} {{ a b }}'],
])('fills %j', (template, values, text) => {
  expect(fillTemplate(template, values as Record<string, string>)).toBe(text);
});

it('names the places of a template', () => {
  expect(placesIn('{{a}} {{ b }} {{a}}')).toEqual(new Set(['a', 'b']));
});

it('leaves no control character in a value, and no line break in a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(fillTemplate('{{a}}', { a: value })).not.toMatch(/[^\P{Cc}\n\t]/u);
      expect(oneLine(value)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});
