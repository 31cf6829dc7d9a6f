import type { LocalText } from '@alur/model/text.js';
import type { PdfFault } from './pdf-faults.ts';
import { faultInThread } from './pdf-threads.ts';

/** Undefined when the PDF can be opened, has pages and holds nothing that acts by itself. */
export async function checkPdf(bytes: Uint8Array): Promise<Required<LocalText> | undefined> {
  const fault = await faultInThread(bytes);
  return fault && texts[fault];
}

const texts: Readonly<Record<PdfFault, Required<LocalText>>> = {
  broken: {
    id: 'PDF ini rusak atau tidak lengkap. Buat atau pindai kembali, lalu unggah lagi.',
    en: 'This PDF is damaged or incomplete. Make or scan it again, then upload it.',
  },
  encrypted: {
    id: 'PDF ini dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, misalnya dengan Cetak › Simpan sebagai PDF, lalu unggah salinan itu.',
    en: 'This PDF is locked with a password. Save a copy without a password, for instance with Print › Save as PDF, then upload the copy.',
  },
  'no-pages': {
    id: 'PDF ini tidak memiliki halaman. Buat atau pindai kembali, lalu unggah lagi.',
    en: 'This PDF has no pages. Make or scan it again, then upload it.',
  },
  active: {
    id: 'PDF ini memuat program atau berkas lain di dalamnya, yang tidak dapat kami terima. Pilih Cetak › Simpan sebagai PDF, lalu unggah salinan itu.',
    en: 'This PDF holds a program or other files, which we cannot take. Use Print › Save as PDF, then upload that copy.',
  },
  'too-costly': {
    id: 'PDF ini terlalu rumit untuk diperiksa. Pilih Cetak › Simpan sebagai PDF, atau pindai dokumennya, lalu unggah salinan itu.',
    en: 'This PDF is too complicated to check. Use Print › Save as PDF, or scan the document, then upload that copy.',
  },
};
