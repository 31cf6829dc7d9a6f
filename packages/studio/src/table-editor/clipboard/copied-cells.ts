import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { writtenText } from '../cells/written-text.ts';
import { symbolOf } from '../edits/symbol-edits.ts';
import { headRow, type CellRange } from '../grid/cell.ts';
import type { GridModel } from '../grid-model.ts';
import { symbolTexts } from './symbol-text.ts';

/** What the cells of a range say, row by row. */
export function copiedCells(
  model: GridModel,
  { top, bottom, left, right }: CellRange,
): readonly (readonly string[])[] {
  const { sop, columns, plan, isNarrative } = model;
  const some = columns.slice(left, right + 1);
  const rows = sop.activities.slice(Math.max(0, top), bottom + 1).map((activity, index) =>
    some.map(({ of, performer: at = -1 }) => {
      if (of === 'number') return stepNumber(activity, Math.max(0, top) + index);
      if (of !== 'performer') return writtenText(of, activity, isNarrative);
      const isHere = sop.performers[at]?.id === activity.performer;
      return isHere ? symbolTexts[symbolOf(plan, activity.id)] : '';
    }),
  );
  return top === headRow ? [some.map(({ label }) => label), ...rows] : rows;
}

/** The same as a table that Word takes. */
export function toHtmlTable(cells: readonly (readonly string[])[]): string {
  const rows = cells.map(
    (row) =>
      `<tr>${row.map((text) => `<td>${escaped(text).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
