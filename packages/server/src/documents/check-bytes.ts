import type { DocumentMediaType } from '@alur/model/permit/application.js';
import type { FileFault } from '@alur/model/permit/document-rules.js';
import { checkImage } from './check-image.ts';
import { checkPdf } from './check-pdf.ts';

export type CheckedBytes =
  | {
      readonly ok: true;
      /** What is to be kept: of an image the picture, without the place where it was taken. */
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly fault: FileFault };

/** Opens a file as what its first bytes claim, to see that it is whole and harmless. */
export async function checkBytes(
  bytes: Uint8Array,
  mediaType: DocumentMediaType,
): Promise<CheckedBytes> {
  if (mediaType === 'application/pdf') {
    const text = await checkPdf(bytes);
    return text ? refused(text) : { ok: true, bytes };
  }
  const checked = await checkImage(bytes, mediaType);
  return checked.ok ? checked : refused(checked.text);
}

function refused(text: FileFault['text']): CheckedBytes {
  return { ok: false, fault: { code: 'unsupported-file', text } };
}
