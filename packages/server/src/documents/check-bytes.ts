import { readFile } from 'node:fs/promises';
import type { DocumentMediaType } from '@alur/model/permit/application.js';
import type { FileFault } from '@alur/model/permit/document-rules.js';
import { checkImage } from './check-image.ts';
import { checkPdf } from './check-pdf.ts';

/**
 * Opens a file as what its first bytes claim; undefined when it is whole and harmless.
 *
 * @param file - its bytes, or a path on this machine
 */
export async function checkBytes(
  file: Uint8Array | string,
  mediaType: DocumentMediaType,
): Promise<FileFault | undefined> {
  const bytes = typeof file === 'string' ? new Uint8Array(await readFile(file)) : file;
  const text =
    mediaType === 'application/pdf' ? await checkPdf(bytes) : await checkImage(bytes, mediaType);
  return text && { code: 'unsupported-file', text };
}
