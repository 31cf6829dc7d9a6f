import { strToU8, zipSync } from 'fflate';

export interface ExcelSheet {
  /** `<row>`s. */
  readonly rows: string;
  /** What follows the rows: merged cells and the like. */
  readonly after?: string;
  /** What comes before: columns. */
  readonly before?: string;
  readonly state?: string;
  /** Anchors of its drawing. */
  readonly drawing?: string;
}

export interface ExcelParts {
  readonly sheets: readonly ExcelSheet[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly workbook?: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const drawn =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export function excelFile({
  sheets,
  strings = [],
  styles = '',
  workbook = '',
}: ExcelParts): Uint8Array {
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const relations = (all: string) => `<Relationships>${all}</Relationships>`;
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${main} ${links}>${workbook}<sheets>${sheets.map(({ state }, at) => `<sheet name="Lembar${at + 1}" r:id="s${at}" ${state ? `state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => relation(`s${at}`, `worksheets/sheet${at}.xml`)).join(''),
    ),
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
  };
  for (const [at, { rows, before = '', after = '', drawing }] of sheets.entries()) {
    const part = drawing ? '<drawing r:id="d1"/>' : '';
    parts[`xl/worksheets/sheet${at}.xml`] =
      `<worksheet ${main} ${links}>${before}<sheetData>${rows}</sheetData>${after}${part}</worksheet>`;
    if (!drawing) continue;
    parts[`xl/worksheets/_rels/sheet${at}.xml.rels`] = relations(
      relation('d1', '../drawings/d.xml'),
    );
    parts['xl/drawings/d.xml'] = `<xdr:wsDr ${drawn}>${drawing}</xdr:wsDr>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

/** @param row - from 1; texts as cells from A on, empty ones left out */
export function texts(row: number, ...values: readonly string[]): string {
  const cells = values.map((value, at) =>
    value === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${value}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** An anchor between two places, each column, row and how far into them in hundredths. */
export function between(
  from: readonly [number, number, number, number],
  to: readonly [number, number, number, number],
  content: string,
): string {
  // Columns are 64 pixels wide, rows 15 points high.
  const place = (name: string, [column, x, line, y]: readonly [number, number, number, number]) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * 6_096}</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>${y * 1_905}</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${place('from', from)}${place('to', to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

export const sp = (id: number, preset: string, text = '') =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="x"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="${preset}"/><a:ln/></xdr:spPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

export const glued = (from: number, to: number) =>
  `<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="99" name="x"/><xdr:cNvCxnSpPr><a:stCxn id="${from}" idx="2"/><a:endCxn id="${to}" idx="0"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:prstGeom prst="bentConnector3"/></xdr:spPr></xdr:cxnSp>`;
