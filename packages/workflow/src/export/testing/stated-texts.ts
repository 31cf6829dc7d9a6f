import type { Sop } from '@alur/model/sop/sop.js';
import { cellText } from '../../layout/document/cell-text.ts';
import { contentOf, type ExportedPart } from '../drawing/sheets.ts';

/** Every text that a file of the SOP must hold. */
export function statedTexts(sop: Sop, part: ExportedPart): readonly string[] {
  const { plan, columns, form, identity, prose, cover, letterhead } = contentOf(sop, {});
  const cells = plan.rows.flatMap(({ activity }, row) =>
    columns.flatMap(({ of }) => cellText(of, activity, row, form)),
  );
  const answers = plan.arrows.map(({ label }) => label);
  const table = [...columns.map(({ label }) => label), ...cells, ...answers];
  if (part === 'table') return table.filter(Boolean);
  const { facts, approval, title, pairs } = identity;
  const lists = form === 'form' ? pairs.flat() : [];
  return [
    ...table,
    ...cover,
    ...[letterhead.government, letterhead.name, letterhead.unit].map((text) => text ?? ''),
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...[approval.label, approval.office, approval.name, title.label, title.value],
    ...lists.flatMap(({ label, items }) => [label, ...items]),
    ...prose.flatMap(({ number, text }) => [number, text]),
  ].filter(Boolean);
}

/** Without spaces and line ends, which break differently on every page. */
export function solid(text: string): string {
  return text.replace(/\s+/gu, '');
}
