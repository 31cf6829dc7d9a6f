/**
 * By how many degrees clockwise a JPEG has to be turned to stand upright: phones store the picture
 * as the sensor saw it and note the turn in EXIF, which a PDF does not heed.
 *
 * @see EXIF 2.32, tag 0x0112; mirrored values, which no camera writes, count as their turn
 */
export function jpegTurn(bytes: Uint8Array): 0 | 90 | 180 | 270 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    // The picture itself begins: what comes after is no marker.
    if (marker === 0xda || length < 2) return 0;
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) {
      return turns[orientation(view, at + 10, Math.min(at + 2 + length, bytes.length))] ?? 0;
    }
    at += 2 + length;
  }
  return 0;
}

const turns: Readonly<Record<number, 90 | 180 | 270>> = {
  3: 180,
  4: 180,
  5: 90,
  6: 90,
  7: 270,
  8: 270,
};

/** The value of the tag in the first directory of the TIFF that begins at `start`. */
function orientation(view: DataView, start: number, end: number): number {
  if (start + 8 > end) return 1;
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  if (directory + 2 > end) return 1;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return 1;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return 1;
}
