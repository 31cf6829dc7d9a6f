import type { Activity, ColumnPart } from '@alur/model/sop/sop.js';
import type { DocumentForm } from './document-content.ts';
import { isUnwritten, stepNumber } from './step-number.ts';

/**
 * What stands in a cell of the flowchart table: one text, or several that are numbered. Each may
 * have several lines. Empty in a performer's column, where a symbol stands.
 *
 * @param row - of the whole table, from 0
 */
export function cellText(
  of: ColumnPart | undefined,
  activity: Activity,
  row: number,
  form: DocumentForm,
): readonly string[] {
  const { mutuBaku, name, description } = activity;
  switch (of) {
    case 'number':
      return [stepNumber(activity, row)];
    case 'activity':
      // In the narrative form the description is the prose that stands before the table.
      if (isUnwritten(activity)) return [`${name} (disimpulkan)`];
      return [form === 'form' ? (description ?? name) : name];
    case 'requiredInputs':
      return mutuBaku.requiredInputs;
    case 'duration':
      return [mutuBaku.duration];
    case 'outputs':
      return mutuBaku.outputs.map(({ text }) => text);
    case 'remarks':
      return [mutuBaku.remarks];
    case 'performer':
    case undefined:
      return [];
  }
}

/** A line of a cell; the number of an item stands before its first. */
export interface CellLine {
  /** "2."; empty where the cell has a single text, and on further lines of an item. */
  readonly ordinal: string;
  readonly text: string;
  readonly isItem: boolean;
}

export function cellLines(items: readonly string[]): readonly CellLine[] {
  const isItem = items.length > 1;
  return items.flatMap((item, index) =>
    item.split('\n').map((text, line) => ({
      ordinal: isItem && line === 0 ? `${index + 1}.` : '',
      text,
      isItem,
    })),
  );
}

export function isCentred(of: ColumnPart | undefined): boolean {
  return of === 'number' || of === 'duration';
}
