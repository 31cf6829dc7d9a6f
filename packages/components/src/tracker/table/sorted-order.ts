/**
 * Sorts places by whole numbers, smallest first; equal ones stay in their order.
 *
 * A comparator over a hundred thousand rows costs more than a frame. Key and place are packed into
 * one number instead, which the browser sorts natively.
 *
 * @param places - below 2 ** 20
 * @param keyOf - a whole number from 0 to 2 ** 33 - 1, of a place
 */
export function sortedOrder(places: Uint32Array, keyOf: (place: number) => number): Uint32Array {
  const { length } = places;
  const packed = new Float64Array(length);
  for (let at = 0; at < length; at++) packed[at] = keyOf(places[at] ?? 0) * width + at;
  packed.sort();
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[at] = places[(packed[at] ?? 0) % width] ?? 0;
  return order;
}

const width = 2 ** 20;

/** The largest key: half an hour short of 272 years, in seconds. */
export const largestKey = 2 ** 33 - 1;
