import type { ImportedDocument } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { readingLimits } from '../reading-limits.ts';
import { ReadingNotes } from '../reading-notes.ts';
import { brokenFile } from '../refusal.ts';
import { refused } from '../refused-kinds.ts';
import { sheetBlocks } from '../xlsx/sheet-blocks.ts';
import { columnEdges } from '../xlsx/sheet-edges.ts';
import { at, child, childrenNamed, xmlTree } from '../xml-tree.ts';
import type { ZipPackage } from '../zip-package.ts';
import { odfBlocks, type OdfContext } from './odf-blocks.ts';
import { odfListStyles } from './odf-lists.ts';
import { odsSheet } from './ods-sheet.ts';

/**
 * A text or spreadsheet of LibreOffice (.odt, .ods): words and tables. Shapes are noted, not laid
 * over cells; who needs them saves as .docx.
 *
 * @see OASIS OpenDocument 1.3
 */
export function readOdf(parts: ZipPackage, budget: Budget): ImportedDocument {
  const read = (name: string) => {
    const xml = parts.text(name);
    return xml === undefined ? undefined : xmlTree(xml, name, budget, 'in order');
  };
  const content = read('content.xml');
  const body = child(content, 'body');
  if (!body) throw brokenFile('content.xml');
  const notes = new ReadingNotes();
  const listStyles = odfListStyles([read('styles.xml'), content]);
  const context: OdfContext = { budget, notes, listStyles };
  const text = child(body, 'text');
  const sheets = childrenNamed(at(body, 'spreadsheet'), 'table');
  if (!text && sheets.length === 0) throw refused('unknown-zip');
  const blocks = [
    ...(text ? odfBlocks(text, context) : []),
    ...sheets.flatMap((table) => {
      const sheet = odsSheet(table, context);
      const across = columnEdges(sheet, readingLimits.columns);
      return sheetBlocks({ content: sheet, shapes: [], across, down: [0] }, budget, notes);
    }),
  ];
  return { blocks, notes: notes.list };
}
