import sharp from 'sharp';
import type { DocumentMediaType } from '@alur/model/permit/application.js';
import type { LocalText } from '@alur/model/text.js';
import { bareJpeg } from './metadata/bare-jpeg.ts';
import { barePng } from './metadata/bare-png.ts';

/** Pixels; 40 million is more than phones take, and as much as a server should unpack. */
const largest = 40_000_000;
/** Seconds for reading every pixel. */
const longest = 10;

export type CheckedImage =
  | {
      readonly ok: true;
      /** The picture without what its maker noted beside it; the same bytes where that was nothing. */
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly text: Required<LocalText> };

/** Reads every pixel of an image that claims to be whole, and takes out all but the picture. */
export async function checkImage(
  bytes: Uint8Array,
  mediaType: Exclude<DocumentMediaType, 'application/pdf'>,
): Promise<CheckedImage> {
  try {
    const image = sharp(bytes, { limitInputPixels: false, failOn: 'error', sequentialRead: true });
    const { format, width, height, orientation } = await image.metadata();
    if (`image/${format}` !== mediaType) return broken;
    if (width * height > largest) return tooManyPixels;
    // A small picture needs all of the large one, but not all at once in memory.
    await image.resize(16, 16, { fit: 'fill' }).raw().timeout({ seconds: longest }).toBuffer();
    const bare = mediaType === 'image/jpeg' ? bareJpeg : barePng;
    const picture = bare(bytes, orientation);
    return picture ? { ok: true, bytes: picture } : broken;
  } catch {
    return broken;
  }
}

const broken: CheckedImage = {
  ok: false,
  text: {
    id: 'Gambar ini rusak atau tidak lengkap. Foto atau pindai kembali, lalu unggah lagi.',
    en: 'This image is damaged or incomplete. Photograph or scan it again, then upload it.',
  },
};

const tooManyPixels: CheckedImage = {
  ok: false,
  text: {
    id: `Gambar ini terlalu besar untuk dibuka (lebih dari ${largest / 1e6} megapiksel). Pindai dengan resolusi lebih rendah, misalnya 300 dpi, lalu unggah kembali.`,
    en: `This image is too large to open (more than ${largest / 1e6} megapixels). Scan it at a lower resolution, such as 300 dpi, then upload it again.`,
  },
};
