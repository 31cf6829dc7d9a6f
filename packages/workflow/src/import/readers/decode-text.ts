import { strFromU8 } from 'fflate';
import type { ReadingNotes } from './reading-notes.ts';

/** Bytes of a text file: UTF-8, UTF-16 by its mark, otherwise what old Windows programs write. */
export function decodeText(bytes: Uint8Array, notes: ReadingNotes): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes, 1);
  if (a === 0xfe && b === 0xff) return utf16(bytes, 0);
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  if (!text.includes('\uFFFD')) return text;
  notes.add('encoding-guessed');
  return windows1252(bytes);
}

/** @param high - which byte of a pair counts 256 */
export function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const units = new Uint16Array(Math.max(0, (bytes.length >> 1) - 1));
  for (let unit = 0; unit < units.length; unit++) {
    const at = 2 + unit * 2;
    units[unit] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0);
  }
  return inPieces(units);
}

/** What 0x80 to 0x9F are in Windows-1252; the rest is Latin-1. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function windows1252(bytes: Uint8Array): string {
  return inPieces(
    Uint16Array.from(bytes, (byte) =>
      byte >= 0x80 && byte <= 0x9f ? specials.charCodeAt(byte - 0x80) : byte,
    ),
  );
}

function inPieces(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8_192) {
    text += String.fromCharCode(...units.subarray(at, at + 8_192));
  }
  return text;
}
