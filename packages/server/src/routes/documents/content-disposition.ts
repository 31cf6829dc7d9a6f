/**
 * Makes a browser save a file under a name and never show it (RFC 6266). Letters beyond ASCII are
 * given a second time in RFC 8187's form, which every browser of today reads.
 */
export function asAttachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName.replaceAll(/[\uD800-\uDFFF]/gu, '_')).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
