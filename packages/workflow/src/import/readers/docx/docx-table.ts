import type { ImportedTable } from '../../imported-document.ts';
import { cellOf, type DraftCell } from '../block-text.ts';
import { SpanGrid } from '../span-grid.ts';
import { at, child, childrenNamed, isOn, numberOf, type XmlElement } from '../xml-tree.ts';
import { docxBlocks } from './docx-blocks.ts';
import type { DocxContext } from './docx-context.ts';
import { shownChildren, textWithin } from './run-text.ts';

/** A table of Word as a full grid: `gridSpan`, `vMerge` and left-out columns taken in. */
export function docxTable(element: XmlElement, context: DocxContext, depth: number): ImportedTable {
  context.budget.atDepth(depth, 'nestedTables');
  if (depth > 1) context.notes.add('nested-table');
  const grid = new SpanGrid(context.budget, context.notes);
  for (const row of rowsOf(element, 'tr')) {
    const properties = child(row, 'trPr');
    if (child(properties, 'del')) {
      context.notes.add('tracked-deletion', textWithin(row));
      continue;
    }
    if (child(properties, 'ins')) context.notes.add('tracked-insertion', textWithin(row));
    if (isOn(child(properties, 'hidden'))) context.notes.add('hidden-rows');
    grid.nextRow();
    grid.skip(numberOf(child(properties, 'gridBefore')?.attributes['val']));
    let left: DraftCell | undefined;
    for (const cell of rowsOf(row, 'tc')) {
      left = addCell(cell, left, grid, context, depth);
    }
    grid.skip(numberOf(child(properties, 'gridAfter')?.attributes['val']));
  }
  return { kind: 'table', rows: grid.rows() };
}

function addCell(
  element: XmlElement,
  left: DraftCell | undefined,
  grid: SpanGrid,
  context: DocxContext,
  depth: number,
): DraftCell {
  const properties = child(element, 'tcPr');
  const columns = Math.max(1, numberOf(child(properties, 'gridSpan')?.attributes['val'], 1));
  const above = goesOn(child(properties, 'vMerge'))
    ? grid.cellAt(grid.row - 1, grid.column)
    : undefined;
  const before = goesOn(child(properties, 'hMerge')) ? left : undefined;
  const read = cellOf(docxBlocks(element, context, depth));
  const merged = above ?? before;
  const cell: DraftCell = merged && read.text === '' ? merged : read;
  grid.add(cell, columns);
  return cell;
}

/** A merge says `restart` where it begins, and `continue` or nothing where it goes on. */
function goesOn(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes['val'] !== 'restart';
}

/** Rows and cells may stand within content controls, custom XML and tracked insertions. */
function rowsOf(element: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] {
  return shownChildren(element).flatMap((each): readonly XmlElement[] => {
    if (each.name === name) return [each];
    return each.name === 'customXml' || each.name === 'ins' ? rowsOf(each, name) : [];
  });
}

/** Widths of the columns, in twentieths of a point; empty where the file does not say. */
export function columnWidths(table: XmlElement): readonly number[] {
  return childrenNamed(at(table, 'tblGrid'), 'gridCol').map(({ attributes }) =>
    numberOf(attributes['w']),
  );
}
