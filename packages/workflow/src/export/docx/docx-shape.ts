import { ImportedXmlComponent, TextRun } from 'docx';
import { types } from '../drawing/type-sizes.ts';
import { emu } from '../office/drawing-ml.ts';
import type { OfficeShape } from '../office/office-shapes.ts';
import { xmlText } from '../svg/xml-text.ts';

/** A shape that floats over the text, held by the cell that it belongs to. */
export class ShapeRun extends TextRun {
  /**
   * @param x - from the cell's left border, CSS pixels
   * @param y - from the cell's upper border
   * @param id - of its own within the document
   */
  constructor(shape: OfficeShape, x: number, y: number, id: number) {
    super({});
    this.root.push(ImportedXmlComponent.fromXmlString(anchorXml(shape, x, y, id)));
  }
}

/** The namespaces that the words of a text box are in; the others docx declares itself. */
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const shapeUri = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

function anchorXml(shape: OfficeShape, x: number, y: number, id: number): string {
  const { name, width, height, properties, text } = shape;
  const extent = `cx="${emu(width)}" cy="${emu(height)}"`;
  return [
    `<mc:AlternateContent ${namespaces}><mc:Choice Requires="wps"><w:drawing>`,
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">`,
    '<wp:simplePos x="0" y="0"/>',
    `<wp:positionH relativeFrom="column"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH>`,
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV>`,
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>`,
    `<wp:docPr id="${id}" name="${xmlText(`${name} ${id}`)}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic><a:graphicData uri="${shapeUri}"><wps:wsp><wps:cNvSpPr/>`,
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>${properties}</wps:spPr>`,
    text ? `<wps:txbx><w:txbxContent>${paragraphXml(text)}</w:txbxContent></wps:txbx>` : '',
    '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>',
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>',
  ].join('');
}

function paragraphXml(text: string): string {
  const size = Math.round(types.answer.size * 1.5);
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}
