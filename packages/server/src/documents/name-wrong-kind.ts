import { fileTypeFromBuffer } from 'file-type';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import type { FileFault } from '@alur/model/permit/document-rules.js';

/** What people send most often instead, by extension, with what helps. */
const advice: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  heic: {
    id: 'Foto dari iPhone ini berformat HEIC. Pada iPhone buka Pengaturan › Kamera › Format › Paling Kompatibel, lalu foto kembali; atau simpan foto ini sebagai',
    en: 'This iPhone photo is in the HEIC format. On the iPhone open Settings › Camera › Formats › Most Compatible and take it again, or save this photo as',
  },
  docx: {
    id: 'Berkas ini adalah dokumen Word. Buka, lalu simpan sebagai',
    en: 'This is a Word document. Open it and save it as',
  },
  xlsx: {
    id: 'Berkas ini adalah lembar kerja Excel. Buka, lalu simpan sebagai',
    en: 'This is an Excel sheet. Open it and save it as',
  },
  zip: {
    id: 'Berkas ini adalah arsip ZIP. Buka arsipnya, lalu unggah dokumen di dalamnya sebagai',
    en: 'This is a ZIP archive. Open it and upload the document inside as',
  },
};

/**
 * A sentence that says what the file really is; undefined when we cannot tell. The bytes are
 * only sniffed, never opened.
 */
export async function nameWrongKind(
  requirement: Pick<DocumentRequirement, 'accept'>,
  bytes: Uint8Array,
): Promise<FileFault | undefined> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found) return undefined;
  const kind = found.ext.toUpperCase();
  const { id, en } = advice[found.ext === 'heif' ? 'heic' : found.ext] ?? {
    id: `Berkas ini berformat ${kind}. Simpan atau pindai dokumen sebagai`,
    en: `This file is in the ${kind} format. Save or scan the document as`,
  };
  const wanted = (or: string): string =>
    requirement.accept.map((each) => each.toUpperCase()).join(` ${or} `);
  return {
    code: 'unsupported-file',
    text: {
      id: `${id} ${wanted('atau')}, lalu unggah kembali.`,
      en: `${en} ${wanted('or')}, then upload it again.`,
    },
  };
}
