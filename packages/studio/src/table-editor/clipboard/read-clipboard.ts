import type { Reading } from '@alur/model/problem.js';
import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { ImportedCell, ImportedDocument } from '@alur/workflow/import/imported-document.js';
import { readPasted } from '@alur/workflow/import/readers/read-pasted.js';
import { flowTables } from '@alur/workflow/import/table/flow-tables.js';
import { markOf } from '@alur/workflow/import/table/mark-of.js';
import type { Block } from './paste-cells.ts';
import { pastedSteps, type PastedSteps } from './pasted-steps.ts';
import { symbolTexts } from './symbol-text.ts';

/** What came from the clipboard, as far as a table can take it. */
export interface ReadClipboard {
  /** Cells of tables; without one the lines of the text. */
  readonly block: Block;
  /** Where it is a flowchart table with its own head. */
  readonly steps?: PastedSteps | undefined;
  /** How many paragraphs stood beside the tables and find no place in cells. */
  readonly beside: number;
}

export interface PastedInto {
  readonly html: string;
  readonly text: string;
  /** Of the column in which it is to stand: a list stays together where a cell holds one. */
  readonly of: ColumnPart | undefined;
}

export type ClipboardReading = Reading<ReadClipboard>;

export function readClipboard({ of, ...pasted }: PastedInto): ClipboardReading {
  const reading: Reading<ImportedDocument> = readPasted(pasted);
  if (!reading.ok) return reading;
  const { blocks } = reading.value;
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  if (tables.length === 0) return { ok: true, value: { block: linesBlock(lines, of), beside: 0 } };
  const seen = new Set<ImportedCell>();
  const block = tables.flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => said(cell, seen))),
  );
  const [table] = flowTables(reading.value);
  return {
    ok: true,
    value: {
      block,
      steps: table && pastedSteps(table),
      beside: lines.filter((line) => line.trim() !== '').length,
    },
  };
}

/** A merged cell says what it says once. */
function said(cell: ImportedCell, seen: Set<ImportedCell>): string {
  if (seen.has(cell)) return '';
  seen.add(cell);
  if (cell.text.trim() !== '' || !cell.symbols) return cell.text;
  const kind = markOf(cell)?.kinds[0];
  return kind === undefined ? '' : symbolTexts[kind === 'tick' ? 'process' : kind];
}

/** Each line is a step where a cell holds one activity; a list of inputs is one cell. */
function linesBlock(lines: readonly string[], of: ColumnPart | undefined): Block {
  const isRows = of === 'activity' || of === 'number' || of === 'duration' || of === 'performer';
  return isRows ? lines.map((line) => [line]) : [[lines.join('\n')]];
}
