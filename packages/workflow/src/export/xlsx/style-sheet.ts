import { headColour } from '../drawing/drawing.ts';
import type { CellStyle, Side } from './sheet.ts';

/** Points. Columns are counted in digits of this font: in Arial 8 a digit is 6 pixels wide. */
export const defaultSize = 8;
export const digitWidth = 6;

/** What Excel might take for a formula once the cell is edited. */
const formulaLike = /^[=+\-@\t\r]/;

/** The looks of a workbook's cells, each once. */
export class StyleSheet {
  private readonly fonts = new Table([fontXml({ size: defaultSize })]);
  private readonly borders = new Table([borderXml([])]);
  private readonly formats = new Table([
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ]);

  /** @returns the index that a cell with this text states */
  indexOf(style: CellStyle, text: string): number {
    const { across = 'left', down = 'center', sides = [] } = style;
    const font = this.fonts.indexOf(fontXml(style));
    const border = this.borders.indexOf(borderXml(sides));
    // The leading apostrophe, which keeps a text a text.
    const quote = formulaLike.test(text) ? ' quotePrefix="1"' : '';
    return this.formats.indexOf(
      `<xf numFmtId="0" fontId="${font}" fillId="${style.isShaded ? 2 : 0}" borderId="${border}" xfId="0"${quote} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${across}" vertical="${down}"${style.isIndented ? ' indent="1"' : ''} wrapText="1"/></xf>`,
    );
  }

  xml(): string {
    const shade = `FF${headColour.slice(1).toUpperCase()}`;
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      `<fill><patternFill patternType="solid"><fgColor rgb="${shade}"/><bgColor indexed="64"/></patternFill></fill>`,
    ];
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      listXml('fonts', this.fonts.items),
      listXml('fills', fills),
      listXml('borders', this.borders.items),
      listXml('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      listXml('cellXfs', this.formats.items),
      listXml('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }
}

/** A list that holds each item once. */
class Table {
  readonly items: string[];
  private readonly indexes: Map<string, number>;

  constructor(items: readonly string[]) {
    this.items = [...items];
    this.indexes = new Map(items.map((item, index) => [item, index]));
  }

  indexOf(item: string): number {
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    this.indexes.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function fontXml({ size, isBold, isItalic }: CellStyle): string {
  const marks = `${isBold ? '<b/>' : ''}${isItalic ? '<i/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF000000"/><name val="Arial"/><family val="2"/></font>`;
}

function borderXml(sides: readonly Side[]): string {
  const side = (name: Side) =>
    sides.includes(name) ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
