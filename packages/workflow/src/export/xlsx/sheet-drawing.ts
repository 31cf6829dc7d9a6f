import { emu } from '../office/drawing-ml.ts';
import type { OfficeShape } from '../office/office-shapes.ts';
import { xmlText } from '../svg/xml-text.ts';
import type { Sheet } from './sheet.ts';

/** The shapes of a sheet, each between two cells: it moves and grows with them. */
export function drawingXml({ shapes, columns, rows }: Sheet): string {
  const across = edges(columns);
  const down = edges(rows.map(({ height }) => height));
  const anchors = shapes.map((shape, index) => anchorXml(shape, index + 2, across, down));
  return `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`;
}

function anchorXml(
  { name, x, y, width, height, properties, text }: OfficeShape,
  id: number,
  across: readonly number[],
  down: readonly number[],
): string {
  const corner = (side: 'from' | 'to', atX: number, atY: number) => {
    const [column, columnOffset] = placeOf(atX, across);
    const [row, rowOffset] = placeOf(atY, down);
    return `<xdr:${side}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnOffset)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowOffset)}</xdr:rowOff></xdr:${side}>`;
  };
  const frame = `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
  return [
    '<xdr:twoCellAnchor editAs="twoCell">',
    corner('from', x, y),
    corner('to', x + width, y + height),
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${xmlText(`${name} ${id}`)}"/><xdr:cNvSpPr/></xdr:nvSpPr>`,
    `<xdr:spPr>${frame}${properties}</xdr:spPr>`,
    text ? textXml(text) : '',
    '</xdr:sp><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function textXml(text: string): string {
  const look = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Arial"/>';
  return `<xdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="id-ID" sz="750">${look}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></xdr:txBody>`;
}

/** The cell that a length reaches into, and how far. */
function placeOf(
  length: number,
  from: readonly number[],
): readonly [index: number, offset: number] {
  let index = 0;
  while (index < from.length - 2 && (from[index + 1] ?? 0) <= length) index += 1;
  return [index, Math.max(0, length - (from[index] ?? 0))];
}

function edges(lengths: readonly number[]): readonly number[] {
  let edge = 0;
  return [0, ...lengths.map((length) => (edge += length))];
}
