import { strToU8, zipSync } from 'fflate';

/** The parts of a Word document that a test writes by hand. */
export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** Others, by where they lie. */
  readonly others?: Readonly<Record<string, string>>;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

export function wordFile({ body, numbering, styles, others = {} }: WordParts): Uint8Array {
  const parts = {
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...(numbering
      ? { 'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>` }
      : {}),
    ...(styles ? { 'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>` } : {}),
    ...others,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const para = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const listed = (text: string, list: number, level = 0) =>
  para(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : para(content || '<w:r/>')}</w:tc>`;

export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

/** @param widths - of the columns, twentieths of a point */
export const table = (rows: readonly string[], widths: readonly number[] = []) =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** Lengths in points. */
export interface AnchoredShape {
  readonly at: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
  readonly preset: string;
  readonly text?: string;
  /** Of `a:xfrm`. */
  readonly turn?: string;
  readonly line?: string;
}

const emu = (points: number) => Math.round(points * 12_700);

/** A shape that floats from the cell or paragraph that holds it, in a run of its own. */
export function anchored({ at, size, preset, text, turn = '', line = '' }: AnchoredShape): string {
  const [width, height] = size.map(emu);
  const box = text ? `<wps:txbx><w:txbxContent>${para(text)}</w:txbxContent></wps:txbx>` : '';
  return [
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>',
    `<wp:positionH relativeFrom="column"><wp:posOffset>${emu(at[0])}</wp:posOffset></wp:positionH>`,
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(at[1])}</wp:posOffset></wp:positionV>`,
    `<wp:extent cx="${width}" cy="${height}"/><a:graphic><a:graphicData><wps:wsp><wps:cNvSpPr/><wps:spPr>`,
    `<a:xfrm ${turn}><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
    `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln>${line}</a:ln></wps:spPr>${box}`,
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>',
    '<mc:Fallback><w:pict><v:rect style="position:absolute;width:10pt;height:10pt"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
  ].join('');
}
