/** Whether a file that has come answers a requirement: by its bytes, not by its name. */

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import type { DocumentMediaType } from '@alur/model/permit/application.js';
import { checkFile, mediaTypeOf, type FileFault } from '@alur/model/permit/document-rules.js';
import { checkBytes } from './check-bytes.ts';
import { nameWrongKind } from './name-wrong-kind.ts';

export type CheckedDocument =
  | {
      readonly ok: true;
      readonly mediaType: DocumentMediaType;
      /** In bytes. */
      readonly size: number;
      /** Lower case hexadecimal. */
      readonly sha256: string;
      /** What is kept in place of the file, where that is not the same. Size and hash are of this. */
      readonly replacement?: Uint8Array | undefined;
    }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * Checks size and kind, then really opens the file as what it claims to be. Of a picture only what is
 * to be seen is kept: nobody who reads the file of a case has to learn where a citizen lives.
 *
 * @param file - a path on this machine
 */
export async function checkDocument(
  requirement: Pick<DocumentRequirement, 'accept' | 'maxBytes'>,
  file: string,
): Promise<CheckedDocument> {
  const { size } = await stat(file);
  const impossible = size === 0 || size > requirement.maxBytes;
  // What is too large is not read at all.
  const bytes = impossible ? new Uint8Array() : new Uint8Array(await readFile(file));
  const fault = checkFile(requirement, { size, head: bytes });
  if (fault?.code === 'unsupported-file') {
    return { ok: false, fault: (await nameWrongKind(requirement, bytes)) ?? fault };
  }
  if (fault) return { ok: false, fault };

  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new Error('The kind of the file is accepted but not known.');
  const checked = await checkBytes(bytes, mediaType);
  if (!checked.ok) return checked;
  const kept = checked.bytes;
  return {
    ...{ ok: true, mediaType, size: kept.length },
    sha256: createHash('sha256').update(kept).digest('hex'),
    ...(Buffer.compare(kept, bytes) !== 0 && { replacement: kept }),
  };
}
