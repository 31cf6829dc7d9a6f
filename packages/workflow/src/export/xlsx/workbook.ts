import { strToU8, zipSync } from 'fflate';
import type { Paper } from '../../layout/document/paper.ts';
import { coreProperties, type FileFacts } from '../office/core-properties.ts';
import { xmlText } from '../svg/xml-text.ts';
import type { Sheet } from './sheet.ts';
import { drawingXml } from './sheet-drawing.ts';
import { sheetXml } from './sheet-xml.ts';
import { StyleSheet } from './style-sheet.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/**
 * The sheets as an .xlsx file. Texts stand in their cells as texts, never as formulas.
 *
 * @see docs/decisions/exports.md for why not by a library
 */
export function workbookFile(sheets: readonly Sheet[], paper: Paper, facts: FileFacts): Uint8Array {
  const styles = new StyleSheet();
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(facts),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): Relation => [
        `${office}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${office}/styles`, 'styles.xml'],
    ]),
  };
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, paper, styles);
    if (sheet.shapes.length === 0) return;
    parts[`xl/drawings/drawing${number}.xml`] = drawingXml(sheet);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([
      [`${office}/drawing`, `../drawings/drawing${number}.xml`],
    ]);
  });
  parts['xl/styles.xml'] = styles.xml();
  const named = { '[Content_Types].xml': contentTypes(Object.keys(parts)), ...parts };
  const files = Object.entries(named).map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(declaration + xml),
  ]);
  return zipSync(Object.fromEntries(files), { mtime: zipTime(facts.createdAt) });
}

/** A zip file knows no year before 1980. */
function zipTime(at: Date): Date {
  return new Date(Math.max(at.getTime(), Date.UTC(1980, 0, 2)));
}

type Relation = readonly [type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const items = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${items.join('')}</Relationships>`;
}

/** What each part is, by where it lies. */
const partTypes: readonly (readonly [place: string, type: string])[] = [
  ['xl/workbook.xml', `${types}.spreadsheetml.sheet.main+xml`],
  ['xl/worksheets/sheet', `${types}.spreadsheetml.worksheet+xml`],
  ['xl/drawings/drawing', `${types}.drawing+xml`],
  ['xl/styles.xml', `${types}.spreadsheetml.styles+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = partTypes.find(([place]) => name.startsWith(place))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  return `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, titleRows }, index) =>
    titleRows > 0
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$1:$${titleRows}</definedName>`,
        ]
      : [],
  );
  const names = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${list.join('')}</sheets>${names}</workbook>`;
}
