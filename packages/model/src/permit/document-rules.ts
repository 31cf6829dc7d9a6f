import type { DocumentRequirement } from '../generated/permit-type.ts';
import type { LocalText } from '../text.ts';
import type { DocumentMediaType } from './application.ts';

type Kind = DocumentRequirement['accept'][number];

/** First bytes of each kind of file that Alur takes: ISO 32000, ISO/IEC 10918, ISO/IEC 15948. */
const signatures: Readonly<
  Record<Kind, { readonly bytes: readonly number[]; readonly type: DocumentMediaType }>
> = {
  pdf: { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], type: 'application/pdf' },
  jpeg: { bytes: [0xff, 0xd8, 0xff], type: 'image/jpeg' },
  png: { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], type: 'image/png' },
};

/** So many bytes of a file are enough to tell what it is. */
export const headLength = 8;

/** What a file is by its first bytes, whatever it is called. */
export function mediaTypeOf(bytes: Uint8Array): DocumentMediaType | undefined {
  return Object.values(signatures).find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  )?.type;
}

/** The media types that a requirement takes, for the `accept` of a file field. */
export function acceptedTypes(
  requirement: Pick<DocumentRequirement, 'accept'>,
): readonly DocumentMediaType[] {
  return requirement.accept.map((kind) => signatures[kind].type);
}

export interface FileFault {
  readonly code: 'empty-file' | 'too-large' | 'unsupported-file';
  readonly text: Required<LocalText>;
}

/**
 * Why a file does not answer a requirement; undefined when it may.
 *
 * @param file - size in bytes, and at least the first {@link headLength} bytes
 */
export function checkFile(
  requirement: Pick<DocumentRequirement, 'accept' | 'maxBytes'>,
  file: { readonly size: number; readonly head: Uint8Array },
): FileFault | undefined {
  if (file.size === 0) return { code: 'empty-file', text: emptyFile };
  if (file.size > requirement.maxBytes) return tooLarge(file.size, requirement.maxBytes);
  const type = mediaTypeOf(file.head);
  if (type && acceptedTypes(requirement).includes(type)) return undefined;
  return unsupported(requirement.accept);
}

const emptyFile: Required<LocalText> = {
  id: 'Berkas ini kosong. Periksa berkas di perangkat Anda, lalu pilih kembali.',
  en: 'This file is empty. Check it on your device, then choose it again.',
};

function tooLarge(size: number, limit: number): FileFault {
  return {
    code: 'too-large',
    text: {
      id: `Ukuran berkas ${megabytes(size, ',')} MB, sedangkan batasnya ${megabytes(limit, ',')} MB. Perkecil berkas atau pindai dengan resolusi lebih rendah, lalu pilih kembali.`,
      en: `The file has ${megabytes(size, '.')} MB and the limit is ${megabytes(limit, '.')} MB. Make it smaller or scan it at a lower resolution, then choose it again.`,
    },
  };
}

function unsupported(accept: readonly Kind[]): FileFault {
  const names = accept.map((kind) => kind.toUpperCase());
  const list = (or: string) =>
    [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${or} `);
  return {
    code: 'unsupported-file',
    text: {
      id: `Isi berkas ini bukan ${list('atau')}. Simpan atau pindai dokumen sebagai ${list('atau')}, lalu pilih kembali.`,
      en: `The content of this file is not ${list('or')}. Save or scan the document as ${list('or')}, then choose it again.`,
    },
  };
}

/** Decimal megabytes, as phones show them; up to two digits, so that just over is not "2 of 2". */
function megabytes(bytes: number, mark: string): string {
  const rounded = Math.max(0.01, Math.round(bytes / 10_000) / 100);
  return String(rounded).replace('.', mark);
}
