import type { Block, ImportedDocument } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { readingLimits } from '../reading-limits.ts';
import { ReadingNotes } from '../reading-notes.ts';
import { brokenFile } from '../refusal.ts';
import { at, xmlTree } from '../xml-tree.ts';
import type { ZipPackage } from '../zip-package.ts';
import { cellFormats } from './cell-formats.ts';
import { readSheet } from './read-sheet.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import type { SheetContent } from './sheet-content.ts';
import { columnEdges, rowEdges } from './sheet-edges.ts';
import { sheetShapes } from './sheet-shapes.ts';
import { relationsOf, relationsPart, sheetsOf } from './workbook-parts.ts';

/**
 * An Excel workbook (.xlsx, .xlsm): its visible sheets one after the other, texts as shown.
 *
 * @see ECMA-376 part 1, 18
 */
export function readXlsx(parts: ZipPackage, budget: Budget): ImportedDocument {
  const read = (name: string) => {
    const xml = parts.text(name);
    return xml === undefined ? undefined : xmlTree(xml, name, budget);
  };
  const workbookPart = 'xl/workbook.xml';
  const workbook = read(workbookPart);
  if (!workbook) throw brokenFile(workbookPart);
  const relations = relationsOf(workbookPart, read(relationsPart(workbookPart)));
  const notes = new ReadingNotes();
  const starts1904 = /^(1|true)$/.test(at(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
  const reading = {
    budget,
    notes,
    strings: sharedStrings(read('xl/sharedStrings.xml')),
    show: cellFormats(read('xl/styles.xml'), starts1904),
  };
  let count = 0;
  const nextId = () => `shape-${(count += 1)}`;
  const blocks = sheetsOf(workbook, relations).flatMap(
    ({ name, part, isHidden }): readonly Block[] => {
      if (isHidden) notes.add('hidden-sheet', name);
      if (isHidden || !parts.has(part)) return [];
      const content = readSheet(parts, part, reading);
      noteHidden(content, notes);
      const across = columnEdges(content, readingLimits.columns);
      const lastRow = Math.max(
        0,
        ...[...content.cells.keys()].filter((row) => row < mostDrawnRows),
      );
      const down = rowEdges(content, Math.min(lastRow + rowsBelow, mostDrawnRows));
      const drawingPart = relationsOf(part, read(relationsPart(part))).get(content.drawing ?? '');
      const drawing = drawingPart === undefined ? undefined : read(drawingPart);
      const shapes = drawing ? sheetShapes(drawing, across, down, { notes, nextId }) : [];
      return sheetBlocks({ content, shapes, across, down }, budget, notes);
    },
  );
  return { blocks, notes: notes.list };
}

/** Rows below the last text that a shape may still lie over. */
const rowsBelow = 200;
/** Nobody draws an SOP further down. */
const mostDrawnRows = 20_000;

function noteHidden({ cells, hiddenRows, hiddenColumns }: SheetContent, notes: ReadingNotes): void {
  const rows = [...hiddenRows].filter((row) => cells.has(row)).length;
  const columns = [...hiddenColumns].filter((column) =>
    [...cells.values()].some((row) => row.has(column)),
  ).length;
  if (rows > 0) notes.add('hidden-rows', '', rows);
  if (columns > 0) notes.add('hidden-columns', '', columns);
}
