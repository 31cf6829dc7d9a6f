/** Small files that any reader opens, and some that a back end must refuse. */

import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';

type Kind = DocumentRequirement['accept'][number];

const mediaTypes: Readonly<Record<Kind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** White, 8 by 8 pixels. */
const jpeg =
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxl' +
  'Z2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj' +
  'Y2P/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
  'FAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAAD//Z';
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAMAAADz0U65AAAAA1BMVEX///+nxBvIAAAACXBIWXMAAAPoAAAD6AG1e1Jr' +
  'AAAADElEQVQImWNgoA4AAABIAAF7pRHIAAAAAElFTkSuQmCC';

/** A file that the requirement takes. */
export function sampleFile(requirement: DocumentRequirement, name = 'berkas'): File {
  const kind = requirement.accept[0] ?? 'pdf';
  return new File([bytesOf(kind)], `${name}.${kind}`, { type: mediaTypes[kind] });
}

/** Files that the requirement does not take, with the code of the refusal. */
export function badFiles(requirement: DocumentRequirement) {
  const kind = requirement.accept[0] ?? 'pdf';
  const named = (name: string, ...parts: BlobPart[]) =>
    new File(parts, `${name}.${kind}`, { type: mediaTypes[kind] });
  const tooLong = new Uint8Array(requirement.maxBytes);
  return [
    { code: 'empty-file', file: named('kosong') },
    { code: 'unsupported-file', file: named('catatan', 'Ini catatan, bukan dokumen pindaian.') },
    { code: 'too-large', file: named('besar', bytesOf(kind), tooLong) },
  ] as const;
}

function bytesOf(kind: Kind): Uint8Array<ArrayBuffer> {
  if (kind === 'pdf') return onePagePdf();
  return Uint8Array.from(atob(kind === 'jpeg' ? jpeg : png), (byte) => byte.charCodeAt(0));
}

/** An A4 page without anything on it. */
export function onePagePdf(): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
