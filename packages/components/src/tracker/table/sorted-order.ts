/**
 * Sorts whole numbers, smallest first; equal ones stay in their order.
 *
 * A comparator over a hundred thousand rows costs more than a frame, and the browser's own sort of
 * numbers half of one. Here each row is dealt out three times, by one digit of its key after the
 * other, the last digit first (radix sort: Knuth, The Art of Computer Programming 3, 5.2.5).
 *
 * @param keys - from 0 to {@link largestKey}
 * @returns where each stands in `keys`
 */
export function sortedOrder(keys: Float64Array): Uint32Array {
  const { length } = keys;
  const digits = [0, 1, 2].map(() => new Uint16Array(length)) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  const [last, middle, first] = digits;
  for (let at = 0; at < length; at++) {
    const key = keys[at] as number;
    // Bits work on 32 of the 33 that a key may have.
    const low = key >>> 0;
    last[at] = low & (base - 1);
    middle[at] = (low >>> 11) & (base - 1);
    first[at] = (low >>> 22) + (key > low ? base / 2 : 0);
  }
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  for (const digit of digits) {
    deal(order, digit, next);
    [order, next] = [next, order];
  }
  return order;
}

const base = 2 ** 11;

/** Puts rows in the order of one digit, those with the same in the order in which they came. */
function deal(from: Uint32Array, digits: Uint16Array, to: Uint32Array): void {
  const { length } = from;
  const places = new Uint32Array(base);
  for (let at = 0; at < length; at++) {
    const digit = digits[at] as number;
    places[digit] = (places[digit] as number) + 1;
  }
  let before = 0;
  for (let digit = 0; digit < base; digit++) {
    const count = places[digit] as number;
    places[digit] = before;
    before += count;
  }
  for (let at = 0; at < length; at++) {
    const row = from[at] as number;
    const digit = digits[row] as number;
    const place = places[digit] as number;
    to[place] = row;
    places[digit] = place + 1;
  }
}

/** The largest key: half an hour short of 272 years, in seconds. */
export const largestKey = 2 ** 33 - 1;
