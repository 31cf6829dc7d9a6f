import type { ImportedTable } from '../../imported-document.ts';
import { cellOf, type DraftCell } from '../block-text.ts';
import { SpanGrid } from '../span-grid.ts';
import { shownChildren } from '../shown-children.ts';
import {
  at,
  child,
  childrenNamed,
  descendants,
  isOn,
  numberOf,
  type XmlElement,
} from '../xml-tree.ts';
import { perTwip } from '../drawn/drawn-shape.ts';
import type { DraftTable, HostedDrawing } from './docx-drawings.ts';
import type { DocxContext } from './docx-context.ts';
import { textWithin } from './run-text.ts';

/** A table of Word as a full grid: `gridSpan`, `vMerge` and left-out columns taken in. */
export function docxTable(element: XmlElement, context: DocxContext, depth: number): ImportedTable {
  context.budget.atDepth(depth, 'nestedTables');
  if (depth > 1) context.notes.add('nested-table');
  const grid = new SpanGrid(context.budget, context.notes);
  const drawn: HostedDrawing[] = [];
  const heights: number[] = [];
  const widths = columnWidths(element);
  for (const row of partsOf(element, 'tr')) {
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
    let needed = 0;
    const before = drawn.length;
    for (const cell of partsOf(row, 'tc')) {
      const { row: at, column } = grid;
      left = context.drawings.within({ row: at, column, drawn }, () =>
        addCell(cell, left, grid, context, depth),
      );
      const width = sum(widths.slice(column, grid.column));
      const isMerged = at > 0 && grid.cellAt(at - 1, column) === left;
      if (!isMerged) needed = Math.max(needed, textHeight(left.text, width, cell));
    }
    const stated = child(properties, 'trHeight');
    heights.push(stated ? rowHeight(stated, needed) : roomFor(drawn.slice(before), needed));
  }
  const rows = grid.rows();
  const table: DraftTable = { kind: 'table', rows };
  context.drawings.keep(table, { rows, widths, heights, drawn });
  return table;
}

/**
 * What a row says of its height holds, unless its text needs clearly more: lines are only guessed.
 * Twentieths of a point.
 */
function rowHeight(height: XmlElement | undefined, needed: number): number {
  const stated = numberOf(height?.attributes['val']);
  return height?.attributes['hRule'] === 'exact' || needed < stated * 1.5 ? stated : needed;
}

/** A row of no stated height is at least as high as the symbols that begin in it. */
function roomFor(drawn: readonly HostedDrawing[], needed: number): number {
  const bottoms = drawn.flatMap(({ shapes }) =>
    shapes
      .filter(({ kind, area }) => kind !== 'arrow' && area.y >= 0 && area.y < needed * perTwip)
      .map(({ area }) => (area.y + area.height) / perTwip),
  );
  return Math.max(needed, ...bottoms);
}

/** How much room a text takes in a column, by the size of its first letters. */
function textHeight(text: string, width: number, cell: XmlElement): number {
  const halfPoints = numberOf(firstNamed(cell, 'sz')?.attributes['val'], defaultSize);
  // A letter of Arial is half as wide as it is high, a line a fifth higher; 10 to the half-point.
  const letters = Math.max(1, Math.floor((width || defaultWidth) / (halfPoints * 5)));
  const lines = sum(text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / letters))));
  return lines * halfPoints * 12;
}

function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of descendants(element)) if (each.name === name) return each;
  return undefined;
}

/** 10 points. */
const defaultSize = 20;
const defaultWidth = 1_440;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

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
  const read = cellOf(context.blocksIn(element, depth));
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
function partsOf(element: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] {
  return shownChildren(element).flatMap((each): readonly XmlElement[] => {
    if (each.name === name) return [each];
    return each.name === 'customXml' || each.name === 'ins' ? partsOf(each, name) : [];
  });
}

/** Widths of the columns, in twentieths of a point; empty where the file does not say. */
function columnWidths(table: XmlElement): readonly number[] {
  return childrenNamed(at(table, 'tblGrid'), 'gridCol').map(({ attributes }) =>
    numberOf(attributes['w']),
  );
}
