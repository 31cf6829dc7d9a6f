import { xmlText } from '../svg/xml-text.ts';

/** What a file says of itself. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  readonly createdAt: Date;
}

/** @see ECMA-376 part 2, 8.3 */
export function coreProperties({ title, author, createdAt }: FileFacts): string {
  const at = createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>`,
    `<dc:language>id-ID</dc:language>${moment('created')}${moment('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}
