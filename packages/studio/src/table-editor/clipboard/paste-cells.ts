import type { Activity } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { activityOf, writeText } from '../cells/write-text.ts';
import type { FreshIds } from '../edits/fresh-ids.ts';
import { renamePerformer } from '../edits/performer-edits.ts';
import { numberBelow } from '../edits/row-edits.ts';
import { placeSymbol } from '../edits/symbol-edits.ts';
import { headRow, type CellRange } from '../grid/cell.ts';
import type { GridModel } from '../grid-model.ts';
import { symbolFromText } from './symbol-text.ts';

export type Block = readonly (readonly string[])[];

export interface Pasting {
  readonly edits: readonly SopEdit[];
  /** The cells that were written. */
  readonly range: CellRange;
  /** How many steps were added below the last. */
  readonly added: number;
}

/**
 * Writes a block of texts into the table from the corner of a range on; a single text into all of
 * the range. What reaches below the last row becomes steps; what reaches past the last column is
 * left out.
 */
export function pasteCells(
  model: GridModel,
  range: CellRange,
  block: Block,
  freshId: FreshIds,
): Pasting {
  const { sop } = model;
  const columns = model.columns.slice(range.left);
  const cells = filling(block, range);
  const width = Math.max(1, ...cells.map((row) => row.length));
  const edits: SopEdit[] = [];
  let last = sop.activities.at(-1)?.id;
  let added = 0;
  cells.forEach((texts, offset) => {
    const at = range.top + offset;
    const known = sop.activities[at];
    if (at === headRow) edits.push(...renameColumns(model, columns, texts));
    else if (known) edits.push(...writeRow(model, known, columns, texts));
    else if (texts.some((text) => text.trim() !== '')) {
      const id = freshId('activity', texts[columns.findIndex(({ of }) => of === 'activity')] ?? '');
      edits.push(...addRow(model, id, last, columns, texts));
      last = id;
      added += 1;
    }
  });
  return {
    edits,
    range: {
      top: range.top,
      left: range.left,
      bottom: range.top + cells.length - 1,
      right: range.left + Math.min(columns.length, width) - 1,
    },
    added,
  };
}

/** A single text is meant for each cell of the range. */
function filling(block: Block, { top, bottom, left, right }: CellRange): Block {
  const [[text] = [], ...others] = block;
  if (text === undefined || others.length > 0 || (block[0]?.length ?? 0) > 1) return block;
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => text),
  );
}

function renameColumns(
  { sop }: GridModel,
  columns: readonly TableColumn[],
  texts: readonly string[],
): readonly SopEdit[] {
  return texts.flatMap((text, index) => {
    const performer = columns[index]?.performer;
    return performer === undefined ? [] : renamePerformer(sop, performer, text);
  });
}

function writeRow(
  { sop, plan, isNarrative }: GridModel,
  activity: Activity,
  columns: readonly TableColumn[],
  texts: readonly string[],
): readonly SopEdit[] {
  return texts.flatMap((text, index) => {
    const column = columns[index];
    if (column?.of !== 'performer') return writeText(column?.of, activity, text, isNarrative);
    const performer = sop.performers[column.performer ?? -1];
    const symbol = symbolFromText(text);
    return symbol && performer ? placeSymbol(plan, activity, performer, symbol) : [];
  });
}

function addRow(
  { sop }: GridModel,
  id: string,
  after: string | undefined,
  columns: readonly TableColumn[],
  texts: readonly string[],
): readonly SopEdit[] {
  const at = columns.findIndex(
    ({ of }, index) => of === 'performer' && symbolFromText(texts[index] ?? '') !== undefined,
  );
  const performer = sop.performers[columns[at]?.performer ?? -1]?.id;
  const symbol = symbolFromText(texts[at] ?? '');
  const said = texts.map((text, index) =>
    columns[index]?.of === 'number' ? numberBelow(sop, text) : text,
  );
  const activity = { ...activityOf(id, columns, said), ...(performer ? { performer } : {}) };
  const add: SopEdit = { kind: 'add-activity', after, activity };
  const isPlain = performer === undefined || symbol === undefined || symbol === 'process';
  return isPlain ? [add] : [add, { kind: 'place-symbol', activity: id, performer, symbol }];
}
