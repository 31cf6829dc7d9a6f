import { crc32 } from 'node:zlib';
import { orientationExif } from './orientation-exif.ts';

const signatureLength = 8;

/** Chunks that say how the picture looks. Texts, times, EXIF and whatever programs add are not kept. */
const kept: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
]);

/**
 * A PNG as the picture alone, its data bit for bit; of an animation the still picture.
 *
 * @param orientation - as EXIF has it, where it says so
 * @returns undefined where the chunks make no sense
 * @see PNG, third edition, 5.3
 */
export function barePng(bytes: Uint8Array, orientation = 1): Uint8Array | undefined {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [png.subarray(0, signatureLength)];
  for (let at = signatureLength; at + 12 <= png.length;) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length) return undefined;
    const type = png.toString('latin1', at + 4, at + 8);
    if (kept.has(type)) parts.push(png.subarray(at, end));
    if (type === 'IHDR' && orientation > 1 && orientation <= 8) {
      parts.push(chunk('eXIf', orientationExif(orientation)));
    }
    if (type === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return undefined;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
