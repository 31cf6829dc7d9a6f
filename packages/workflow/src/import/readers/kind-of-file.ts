import { strFromU8 } from 'fflate';

/** What a file is, by its first bytes; only texts are told apart by their names too. */
export type FileKind =
  'zip' | 'ole' | 'pdf' | 'rtf' | 'image' | 'html' | 'xml' | 'csv' | 'text' | 'binary' | 'empty';

export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return 'empty';
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46)) {
    return 'image';
  }
  const start = strFromU8(bytes.subarray(0, 4_096), true);
  if (/^[\s\u00EF\u00BB\u00BF]*%PDF-/.test(start)) return 'pdf';
  if (/^\s*\{\\rtf/.test(start)) return 'rtf';
  const isWide = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (!isWide && start.includes('\0')) return 'binary';
  const shown = isWide ? start.replaceAll('\0', '') : start;
  if (/<(!doctype\s+html|html|head|body|table|meta)[\s>]/i.test(shown)) return 'html';
  if (/^[^<]{0,3}<\?xml|^[^<]{0,3}<(\w+:)?definitions[\s>]/.test(shown)) return 'xml';
  if (/\.(html?|xhtml)$/i.test(name) && /<\w/.test(shown)) return 'html';
  return /\.(csv|tsv)$/i.test(name) ? 'csv' : 'text';
}
