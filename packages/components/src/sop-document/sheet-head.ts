import { columnGroups } from '@alur/workflow/layout/document/column-groups.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { makeElement } from '../flowchart/make-element.ts';

/** The head of the form: groups, columns and the row of column numbers. */
export function makeSheetHead(columns: readonly TableColumn[]): HTMLTableSectionElement {
  const groups = columnGroups(columns);
  const grouped = groups.flatMap(({ label, columns: own }) => (label ? own : []));
  const numbers = makeElement(
    'tr',
    'numbers',
    ...columns.map(({ number }) => makeElement('td', '', number)),
  );
  numbers.setAttribute('aria-hidden', 'true');
  return makeElement(
    'thead',
    '',
    makeElement('tr', '', ...groups.map(({ label, columns: own }) => makeGroup(label, own))),
    makeElement('tr', '', ...grouped.map(makeColumn)),
    numbers,
  );
}

function makeGroup(label: string, columns: readonly TableColumn[]): HTMLTableCellElement {
  const head = makeElement('th', '', label || (columns[0]?.label ?? ''));
  head.scope = label ? 'colgroup' : 'col';
  if (label) head.colSpan = columns.length;
  else head.rowSpan = 2;
  return head;
}

function makeColumn({ label, of }: TableColumn): HTMLTableCellElement {
  const head = makeElement('th', of === 'performer' ? of : '', ...breakable(label));
  head.scope = 'col';
  return head;
}

/** Lets narrow heads break after a slash. */
function breakable(label: string): readonly (Node | string)[] {
  const [first = '', ...others] = label.split(/(?<=\/)/);
  return [first, ...others.flatMap((part) => [document.createElement('wbr'), part])];
}
