import type { Block, ImportedCell, ImportedDocument, ImportedTable } from '../imported-document.ts';
import { tableLines } from '../readers/block-text.ts';
import { plain } from '../text/plain.ts';
import { Grid } from './grid.ts';
import { headOf } from './head-of.ts';

/**
 * A document with the flowchart tables that stand within a cell of another table taken out of it and
 * put behind that table: some pages are one large table for the frame around them.
 */
export function withInnerTables(document: ImportedDocument): ImportedDocument {
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    const inner = block.kind === 'table' ? flowTablesWithin(block) : [];
    return block.kind === 'table' && inner.length > 0 ? [without(block, inner), ...inner] : [block];
  });
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

function flowTablesWithin({ rows }: ImportedTable): readonly ImportedTable[] {
  const inner = [...new Set(rows.flat())].flatMap(({ tables }) => tables ?? []);
  return inner.flatMap((table) => (headOf(new Grid(table)) ? [table] : flowTablesWithin(table)));
}

function without(table: ImportedTable, taken: readonly ImportedTable[]): ImportedTable {
  const lines = new Set(taken.flatMap(tableLines).flatMap((line) => plain(line).split('\n')));
  const known = new Map<ImportedCell, ImportedCell>();
  const bare = (cell: ImportedCell): ImportedCell => {
    if (!cell.tables) return cell;
    const own = plain(cell.text).split('\n');
    const rest: ImportedCell = {
      ...cell,
      text: own.filter((line) => !lines.has(line)).join('\n'),
      tables: cell.tables.filter((each) => !taken.includes(each)),
    };
    // A merged cell stays one.
    known.set(cell, known.get(cell) ?? rest);
    return known.get(cell) ?? rest;
  };
  return { ...table, rows: table.rows.map((row) => row.map(bare)) };
}
