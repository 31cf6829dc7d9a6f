import { orientationExif } from './orientation-exif.ts';

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app15: 0xef, comment: 0xfe };

/**
 * A JPEG as the picture alone: its coded data bit for bit, the colour profile, and how it is held.
 * All else goes: EXIF with the place and the phone, its small picture (which may show what was cut
 * off), XMP, IPTC, comments, what makers of phones note, and what stands behind the end: further
 * pictures and films with a place of their own.
 *
 * @param orientation - as EXIF has it, where it says so
 * @returns undefined where the segments make no sense
 * @see ISO/IEC 10918-1, annex B
 */
export function bareJpeg(bytes: Uint8Array, orientation = 1): Uint8Array | undefined {
  const jpeg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (jpeg.readUInt16BE(0) !== 0xffd8) return undefined;
  const parts: Buffer[] = [jpeg.subarray(0, 2)];
  let needsTurn = orientation > 1 && orientation <= 8;
  for (let at = 2; at + 4 <= jpeg.length + 2;) {
    if (jpeg[at] !== 0xff) return undefined;
    const code = jpeg[at + 1] ?? 0;
    if (code === 0xff) {
      at += 1; // filled up
      continue;
    }
    if (code === marker.end) return Buffer.concat([...parts, jpeg.subarray(at, at + 2)]);
    if (at + 4 > jpeg.length) return undefined;
    const length = jpeg.readUInt16BE(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > jpeg.length) return undefined;
    const segment = jpeg.subarray(at, end);
    // Where EXIF belongs: behind JFIF, before anything else.
    if (needsTurn && code !== marker.app0) {
      parts.push(turnSegment(orientation));
      needsTurn = false;
    }
    if (code === marker.scan) {
      end = endOfScan(jpeg, end);
      parts.push(jpeg.subarray(at, end));
    } else if (isPicture(code, segment)) parts.push(segment);
    at = end;
  }
  return undefined;
}

/** What decoders need: of the segments for applications JFIF, the colour profile and Adobe's. */
function isPicture(code: number, segment: Buffer): boolean {
  if (code === marker.comment) return false;
  if (code < marker.app0 || code > marker.app15) return true;
  const begins = (text: string) => segment.subarray(4, 4 + text.length).toString('latin1') === text;
  // 18 bytes: JFIF without a small picture.
  if (code === marker.app0) return begins('JFIF\0') && segment.length === 18;
  if (code === 0xe2) return begins('ICC_PROFILE\0');
  return code === 0xee && begins('Adobe');
}

/** The next marker; 0 after 0xff is data, and restarts are within the scan. */
function endOfScan(jpeg: Buffer, from: number): number {
  for (let at = from; ;) {
    at = jpeg.indexOf(0xff, at);
    if (at < 0) return jpeg.length;
    const code = jpeg[at + 1] ?? 0xff;
    if (code !== 0 && (code < 0xd0 || code > 0xd7)) return at;
    at += 2;
  }
}

function turnSegment(orientation: number): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationExif(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}
