/** Ids of what the store keeps. Chance and time are arguments. */

type RandomBytes = (length: number) => Uint8Array;

/** Lower case and digits: the order of these is the same in every collation. */
const radix = 36;
/** Milliseconds since 1970 in that radix, until the year 5188. */
const timeLength = 9;

/**
 * An id that sorts after those made before, but for those of the same millisecond; 96 random bits,
 * safe in an address. Entries of the same time lie side by side in an index: a change touches a few
 * pages that are at hand, not one somewhere in each index, and less is written to disk.
 */
export function timedId(now: string, randomBytes: RandomBytes): string {
  const time = Date.parse(now).toString(radix).padStart(timeLength, '0');
  return time + base64url(randomBytes(12));
}

/** 128 random bits and nothing else, for what lies open to whoever knows it. */
export function randomId(randomBytes: RandomBytes): string {
  return base64url(randomBytes(16));
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
}
