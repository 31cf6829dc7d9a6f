import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256 of a text over its UTF-8 bytes, in lower case hexadecimal. */
export type Sha256 = (text: string) => string;

/** SHA-256 in lower case hexadecimal; of a text over its UTF-8 bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/**
 * JSON with one spelling for each value (RFC 8785), so that it can be hashed. Members that are
 * undefined are left out, as JSON does.
 *
 * @throws on what JSON cannot hold: NaN, cycles, halves of characters
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON.');
  return text;
}
