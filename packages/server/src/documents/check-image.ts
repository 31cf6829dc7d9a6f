import sharp from 'sharp';
import type { DocumentMediaType } from '@alur/model/permit/application.js';
import type { LocalText } from '@alur/model/text.js';

/** Pixels; 40 million is more than phones take, and as much as a server should unpack. */
const largest = 40_000_000;
/** Seconds for reading every pixel. */
const longest = 10;

/** Reads every pixel; undefined when the image is whole. */
export async function checkImage(
  bytes: Uint8Array,
  mediaType: Exclude<DocumentMediaType, 'application/pdf'>,
): Promise<Required<LocalText> | undefined> {
  try {
    const image = sharp(bytes, { limitInputPixels: false, failOn: 'error', sequentialRead: true });
    const { format, width, height } = await image.metadata();
    if (`image/${format}` !== mediaType) return broken;
    if (width * height > largest) return tooManyPixels;
    // A small picture needs all of the large one, but not all at once in memory.
    await image.resize(16, 16, { fit: 'fill' }).raw().timeout({ seconds: longest }).toBuffer();
    return undefined;
  } catch {
    return broken;
  }
}

const broken: Required<LocalText> = {
  id: 'Gambar ini rusak atau tidak lengkap. Foto atau pindai kembali, lalu unggah lagi.',
  en: 'This image is damaged or incomplete. Photograph or scan it again, then upload it.',
};

const tooManyPixels: Required<LocalText> = {
  id: `Gambar ini terlalu besar untuk dibuka (lebih dari ${largest / 1e6} megapiksel). Pindai dengan resolusi lebih rendah, misalnya 300 dpi, lalu unggah kembali.`,
  en: `This image is too large to open (more than ${largest / 1e6} megapixels). Scan it at a lower resolution, such as 300 dpi, then upload it again.`,
};
