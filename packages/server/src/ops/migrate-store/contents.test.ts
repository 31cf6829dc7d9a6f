import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Contents, type StoredRow } from './contents.ts';

const columns = ['id', 'text', 'number'];
const rows = fc.uniqueArray(
  fc.record({
    id: fc.string(),
    text: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
    number: fc.integer(),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 20 },
);

function contentsOf(list: readonly StoredRow[]): Contents {
  const contents = new Contents(columns);
  for (const row of list) contents.add(row);
  return contents;
}

it('is the same for the same rows in any order', () => {
  fc.assert(
    fc.property(rows, (list) => {
      expect(contentsOf(list).equals(contentsOf(list.toReversed()))).toBe(true);
    }),
  );
});

it('differs when a row is lost, comes twice or is another', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (list, chosen) => {
      const at = chosen % list.length;
      const whole = contentsOf(list);
      const row = list[at]!;
      const others = [
        list.toSpliced(at, 1),
        [...list, row],
        list.with(at, { ...row, number: row.number + 1 }),
        list.with(at, { ...row, text: row.text === null ? '' : null }),
        list.with(at, { ...row, id: `${row.id}x` }),
      ];
      for (const other of others) expect(contentsOf(other).equals(whole)).toBe(false);
    }),
  );
});
