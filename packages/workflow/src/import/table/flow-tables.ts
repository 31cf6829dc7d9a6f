import type { DrawnConnector, ImportedDocument, ImportedTable } from '../imported-document.ts';
import { keyOf } from '../text/plain.ts';
import { Grid } from './grid.ts';
import { type Head, type HeadColumn, headOf } from './head-of.ts';
import { withLostCells } from './lost-cells.ts';

/** Rows of one table that stand below one head. */
export interface TablePart {
  /** Index of the block. */
  readonly block: number;
  readonly grid: Grid;
  readonly head: Head;
  readonly rows: readonly number[];
}

/** One flowchart table, put together from all its pages. */
export interface FlowTable {
  readonly columns: readonly HeadColumn[];
  /** Posts of columns that are lost. */
  readonly names: readonly string[];
  readonly parts: readonly TablePart[];
  /** Rows whose lost cells were put back. */
  readonly realigned: number;
  readonly connectors: readonly DrawnConnector[];
}

/**
 * The flowchart tables of a document. Parts with the same head are one table, and so is what has no
 * head but as many columns as the table right before it: pages break where they will.
 */
export function flowTables(document: ImportedDocument): readonly FlowTable[] {
  const tables: {
    columns: readonly HeadColumn[];
    names: readonly string[];
    parts: TablePart[];
    realigned: number;
    connectors: DrawnConnector[];
  }[] = [];
  for (const [block, each] of document.blocks.entries()) {
    if (each.kind !== 'table') continue;
    const parts = partsOf(each, block);
    const last = tables.at(-1);
    if (parts.length === 0 && last && goesOn(each, last.parts.at(-1))) {
      const grid = new Grid(each);
      const head = { from: 0, to: 0, columns: last.columns };
      last.parts.push({
        block,
        grid,
        head,
        rows: Array.from({ length: grid.height }, (_, row) => row),
      });
      last.connectors.push(...(each.connectors ?? []));
    }
    for (const part of parts) {
      const same = tables.find(({ columns }) => isSameHead(columns, part.head.columns));
      const names = each.names ?? [];
      if (same) {
        same.parts.push(part);
        same.realigned += part.realigned;
        same.names = [...new Set([...same.names, ...names])];
      } else
        tables.push({
          columns: part.head.columns,
          names,
          parts: [part],
          realigned: part.realigned,
          connectors: [],
        });
    }
    if (parts.length > 0) tables.at(-1)?.connectors.push(...(each.connectors ?? []));
  }
  return tables;
}

function partsOf(
  table: ImportedTable,
  block: number,
): readonly (TablePart & { readonly realigned: number })[] {
  const grid = new Grid(table);
  const parts: (TablePart & { readonly realigned: number })[] = [];
  for (let head = headOf(grid); head;) {
    const next = headOf(grid, head.to);
    const end = next?.from ?? grid.height;
    const from = head.to;
    const rows = Array.from({ length: end - from }, (_, at) => from + at);
    const put = withLostCells(grid, head, end);
    parts.push({ block, grid: put.grid, head, rows, realigned: put.count });
    head = next;
  }
  return parts;
}

function isSameHead(a: readonly HeadColumn[], b: readonly HeadColumn[]): boolean {
  const keys = (columns: readonly HeadColumn[]) =>
    columns
      .map(({ label }) => keyOf(label))
      .filter((key) => key !== '')
      .join('|');
  return keys(a) === keys(b);
}

/** Whether a table without a head is the rest of the one before it. */
function goesOn(table: ImportedTable, last: TablePart | undefined): boolean {
  return last !== undefined && new Grid(table).width === last.grid.width && last.grid.width > 4;
}
