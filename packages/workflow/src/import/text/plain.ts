/** As the document has it, without what no reader sees: hard spaces, soft hyphens, doubled blanks. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** For comparing: lower case, letters and digits only, one blank between words. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function wordsOf(text: string): readonly string[] {
  const key = keyOf(text);
  return key === '' ? [] : key.split(' ');
}

/** Capital first: "Lengkap". */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('id') + text.slice(1);
}
