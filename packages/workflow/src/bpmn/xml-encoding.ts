/**
 * The encoding of an XML file by its first bytes, as `TextDecoder` names it: a byte order mark, the
 * pattern of `<?` in UTF-16, or what the XML declaration says; UTF-8 otherwise.
 */
export function xmlEncoding(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return declared.exec(start)?.[2]?.toLowerCase() ?? 'utf-8';
}

const declared = /^(\s*<\?xml\s[^>]*?encoding\s*=\s*["'])([\w.:-]+)/;

/** Text is decoded already; what its declaration says of bytes would only mislead a parser. */
export function withReadableEncoding(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(declared, (whole, before: string, encoding: string) =>
      /^utf-8$/i.test(encoding) ? whole : `${before}UTF-8`,
    );
}
