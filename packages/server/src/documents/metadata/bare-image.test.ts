import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImage } from '../check-image.ts';
import { bareJpeg } from './bare-jpeg.ts';
import { barePng } from './bare-png.ts';

type Kind = 'jpeg' | 'png';

/** Noise, so that a picture that was coded anew would differ. */
const noise = Buffer.from(Array.from({ length: 90 * 60 * 3 }, (_, index) => (index * 7919) % 251));
const place = '8/1 39/1 1234/100';

/** As a phone takes it: the place, the phone, a comment in XMP, turned by a quarter, in P3. */
async function photo(kind: Kind, orientation = 6): Promise<Uint8Array> {
  const image = sharp(noise, { raw: { width: 90, height: 60, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Contoh', Model: 'Telepon-9', Orientation: String(orientation) },
      IFD3: {
        ...{ GPSLatitudeRef: 'S', GPSLatitude: place },
        ...{ GPSLongitudeRef: 'E', GPSLongitude: '115/1 13/1 789/100' },
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Jalan Rahasia 5</place></x:xmpmeta>')
    .withMetadata({ orientation })
    .withIccProfile('p3');
  return new Uint8Array(await image[kind](kind === 'jpeg' ? { progressive: true } : {}).toBuffer());
}

const bare = { jpeg: bareJpeg, png: barePng };
const pixels = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();
const secrets = ['GPS', 'Telepon-9', 'Contoh', 'Rahasia', 'xmpmeta'];

describe.each<Kind>(['jpeg', 'png'])('of a photo as %s', (kind) => {
  it('the place, the phone and all notes go; every pixel, the profile and the turn stay', async () => {
    const taken = await photo(kind);
    const before = await sharp(taken).metadata();
    expect(before.exif?.includes(Buffer.from('Telepon-9'))).toBe(true);
    const checked = await checkImage(taken, `image/${kind}`);
    if (!checked.ok) throw new Error(checked.text.en);
    const after = await sharp(checked.bytes).metadata();
    for (const secret of secrets) expect(Buffer.from(checked.bytes).includes(secret)).toBe(false);
    expect(after.xmp).toBe(undefined);
    // One tag: the head, one entry, no further directory; and so no place.
    expect(after.exif?.length).toBeLessThanOrEqual(32);
    expect(after.orientation).toBe(6);
    expect(after.icc).toEqual(before.icc);
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    expect(await pixels(checked.bytes)).toEqual(await pixels(taken));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('it is held as before: %i', async (orientation) => {
    const taken = await photo(kind, orientation);
    const checked = await checkImage(taken, `image/${kind}`);
    if (!checked.ok) throw new Error(checked.text.en);
    expect((await sharp(checked.bytes).metadata()).orientation ?? 1).toBe(orientation);
    expect(await pixels(checked.bytes)).toEqual(await pixels(taken));
  });

  it('what stands behind the end goes: films and further pictures', async () => {
    const taken = Buffer.concat([await photo(kind), Buffer.from('ftypmp42 GPS Rahasia')]);
    const kept = bare[kind](taken, 6);
    expect(Buffer.from(kept ?? []).includes('ftyp')).toBe(false);
    expect(kept).toEqual(bare[kind](await photo(kind), 6));
  });

  it('nothing is left to take out a second time', async () => {
    const once = bare[kind](await photo(kind), 6)!;
    expect(bare[kind](once, 6)).toEqual(once);
    const plain = bare[kind](await photo(kind))!;
    expect(bare[kind](plain)).toEqual(plain);
  });

  it('a file that is cut or nonsense is no picture, wherever it ends', async () => {
    const taken = await photo(kind);
    for (let length = 2; length < taken.length - 12; length += 97) {
      const kept = bare[kind](taken.slice(0, length));
      expect(kept, String(length)).toBe(undefined);
    }
    const nonsense = Buffer.from(taken);
    nonsense.fill(0x33, 2, 40);
    expect(bare[kind](nonsense)).toBe(undefined);
  });
});

it('takes out comments, notes of other programs and small pictures, and keeps what decoders need', () => {
  const segment = (code: number, text: string) => {
    const data = Buffer.from(text, 'latin1');
    return Buffer.concat([Buffer.from([0xff, code, 0, data.length + 2]), data]);
  };
  const jfif = segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0');
  const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\x01');
  const tables = segment(0xdb, 'x'.repeat(65));
  const scan = Buffer.concat([segment(0xda, 'head'), Buffer.from([1, 0xff, 0, 0xff, 0xd3, 2])]);
  const end = Buffer.from([0xff, 0xd9]);
  const out = [
    segment(0xe0, 'JFXX\0small'),
    segment(0xe1, 'Exif\0\0MM'),
    segment(0xe2, 'MPF\0more'),
    segment(0xed, 'Photoshop 3.0\0'),
    segment(0xef, 'maker'),
    segment(0xfe, 'comment'),
  ];
  const start = Buffer.from([0xff, 0xd8]);
  const whole = [start, jfif, ...out, adobe, Buffer.from([0xff]), tables, scan, out[5]!, scan, end];
  expect(bareJpeg(Buffer.concat(whole))).toEqual(
    Buffer.concat([start, jfif, adobe, tables, scan, scan, end]),
  );
});
