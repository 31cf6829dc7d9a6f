import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { makeSheetHead } from '../sop-document/sheet-head.ts';
import { makeElement } from './make-element.ts';
import { moveBetweenSteps } from './step-keys.ts';

export interface TableView {
  /** As the document heads them. */
  readonly columns: readonly TableColumn[];
  readonly caption: string;
  readonly onSelect: (activity: string) => void;
}

/** The table of the official form with the place of the drawing over it. */
export interface TablePage {
  readonly page: HTMLElement;
  readonly table: HTMLTableElement;
  /** {@link TableRows} puts the rows into it. */
  readonly body: HTMLElement;
  readonly over: HTMLElement;
}

/** What each column is wide, the activities' at the least, in rem. A column that is left empty is as wide as remarks. */
const widths: Readonly<Record<ColumnPart, number>> = {
  number: 3.25,
  activity: 15,
  performer: 6.75,
  requiredInputs: 9,
  duration: 6,
  outputs: 10,
  remarks: 7,
};

/** Of the table's texts, in rem. */
const textSize = 0.875;

/** The least width of the whole table, in rem. */
export function leastWidth(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { of = 'remarks' }) => sum + widths[of], 0);
}

/** In em, so that on paper it shrinks with the texts; the activities take what the page has left. */
function makeColumn({ of = 'remarks' }: TableColumn): HTMLElement {
  const column = makeElement('col', '');
  if (of !== 'activity') column.style.setProperty('inline-size', `${widths[of] / textSize}em`);
  return column;
}

export function makeTablePage({ columns, caption, onSelect }: TableView): TablePage {
  const body = makeElement('tbody', '');
  body.addEventListener('keydown', moveBetweenSteps);
  body.addEventListener('click', ({ target }) => {
    const step = (target as Element).closest('.step');
    const activity = step?.closest<HTMLElement>('tr')?.dataset['activity'];
    if (activity !== undefined) onSelect(activity);
  });
  const table = makeElement(
    'table',
    '',
    makeElement('caption', 'visually-hidden', caption),
    makeElement('colgroup', '', ...columns.map(makeColumn)),
    makeSheetHead(columns),
    body,
  );
  table.setAttribute('part', 'table');
  const over = makeElement('div', '');
  const page = makeElement('div', 'page', table, over);
  // A strict page forbids style attributes.
  page.style.setProperty('--_least-width', String(leastWidth(columns)));
  return { page, table, body, over };
}
