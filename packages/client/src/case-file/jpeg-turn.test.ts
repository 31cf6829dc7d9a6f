import { describe, expect, it } from 'vitest';
import { jpegTurn } from './jpeg-turn.ts';

/** A JPEG as far as its EXIF, with the orientation in the byte order of the camera. */
function jpeg(orientation: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe0);
  view.setUint16(4, 16);
  view.setUint16(20, 0xffe1);
  view.setUint16(22, 40);
  view.setUint32(24, 0x45786966);
  const tiff = 30;
  view.setUint16(tiff, little ? 0x4949 : 0x4d4d);
  view.setUint16(tiff + 2, 42, little);
  view.setUint32(tiff + 4, 8, little);
  view.setUint16(tiff + 8, 1, little);
  view.setUint16(tiff + 10, 0x0112, little);
  view.setUint16(tiff + 12, 3, little);
  view.setUint32(tiff + 14, 1, little);
  view.setUint16(tiff + 18, orientation, little);
  view.setUint16(62, 0xffda);
  return bytes;
}

describe('jpegTurn', () => {
  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [99, 0],
  ])('reads orientation %i as a turn by %i degrees', (orientation, turn) => {
    expect(jpegTurn(jpeg(orientation, true))).toBe(turn);
    expect(jpegTurn(jpeg(orientation, false))).toBe(turn);
  });

  it('takes a picture without the note, or cut anywhere, to be upright or as it reads', () => {
    const whole = jpeg(6, false);
    for (let length = 0; length < whole.length; length++) {
      expect([0, 90]).toContain(jpegTurn(whole.slice(0, length)));
    }
    expect(jpegTurn(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe(0);
  });

  it('is not led out of the picture by a directory that lies elsewhere', () => {
    const bytes = jpeg(6, false);
    new DataView(bytes.buffer).setUint32(34, 0xffff_ffff);
    expect(jpegTurn(bytes)).toBe(0);
  });
});
