import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromTabSeparated, toTabSeparated } from './tab-separated.ts';

describe('cells as text on the clipboard', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '"', '\t', '\n', '◇', '1'),
    maxLength: 8,
  });

  it('come back as they were', () => {
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      // A last row that is empty is how a spreadsheet ends its text.
      .filter((rows) => rows.at(-1)!.join('') !== '');
    fc.assert(
      fc.property(tables, (rows) => {
        expect(fromTabSeparated(toTabSeparated(rows))).to.deep.equal(rows);
      }),
    );
  });

  const written: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'as Excel ends its rows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with a break within a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ['with a quote that is none', 'pakai "OSS"\t"x', [['pakai "OSS"', '"x']]],
    ['with empty cells', '\t\ta', [['', '', 'a']]],
  ];
  for (const [how, source, cells] of written) {
    it(`are read ${how}`, () => {
      expect(fromTabSeparated(source)).to.deep.equal(cells);
    });
  }
});
