import type { DocumentContent } from '../../layout/document/document-content.ts';
import type { IdentityList } from '../../layout/document/identity-part.ts';
import { printRoom, type Paper } from '../../layout/document/paper.ts';
import { identityMeasures as sizes } from '../drawing/draw-identity.ts';
import { mm } from '../drawing/type-sizes.ts';
import { ordinals, proseRows } from './prose-sheet.ts';
import { pageBreaks } from './page-breaks.ts';
import { heightOf } from './row-height.ts';
import { allSides, type CellStyle, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';

/** So that an empty list is seen to be empty. CSS pixels. */
const leastList = 34;

const plain: CellStyle = { size: 8, down: 'top', sides: allSides, isIndented: true };
const strong: CellStyle = { ...plain, isBold: true };
const shaded: CellStyle = { ...strong, isShaded: true };

/** The identity: agency and facts side by side; the pairs of lists below, or the narrative's prose. */
export function identitySheet(content: DocumentContent, paper: Paper): Sheet {
  const half = printRoom(paper).width / 2;
  const columns = [mm(ordinals), half - mm(ordinals), mm(sizes.label), half - mm(sizes.label)];
  const rows = [
    ...content.cover.map((text): SheetRow => ({
      height: heightOf(text, 2 * half),
      cells: [
        {
          column: 0,
          columns: columns.length,
          text,
          style: { size: 8, isBold: true, across: 'center' },
        },
      ],
    })),
    ...factRows(content, half),
    ...(content.form === 'form'
      ? content.identity.pairs.flatMap((pair) => pairRows(pair, half))
      : proseRows(content.prose, columns)),
  ];
  return {
    name: 'Identitas',
    columns,
    rows,
    breaks: pageBreaks(rows, paper),
    titleRows: 0,
    shapes: [],
  };
}

function factRows({ identity, letterhead }: DocumentContent, half: number): readonly SheetRow[] {
  const { facts, approval, title } = identity;
  const width = half - mm(sizes.label);
  const signature = mm(sizes.signature);
  const rows = [
    ...facts.map(({ label, value }) => ({
      label,
      text: value,
      style: plain,
      height: heightOf(value, width),
    })),
    {
      label: approval.label,
      text: `${approval.office}\n\n\n\n${approval.name}`,
      style: { ...plain, across: 'center', isIndented: false } as const,
      height: heightOf(approval.office, width) + signature + heightOf(approval.name, width),
    },
    { label: title.label, text: title.value, style: strong, height: heightOf(title.value, width) },
  ];
  const { government, name, unit } = letterhead;
  const agency: SheetCell = {
    column: 0,
    columns: 2,
    rows: rows.length,
    text: [government, name, unit && `\n${unit}`].filter(Boolean).join('\n'),
    style: { size: 11, isBold: true, across: 'center', sides: allSides },
  };
  return rows.map(({ label, text, style, height }, index) => ({
    height: Math.max(height, heightOf(label, mm(sizes.label))),
    cells: [
      ...(index === 0 ? [agency] : []),
      { column: 2, text: label, style: plain },
      { column: 3, text, style },
    ],
  }));
}

/** Items of the two lists side by side, one row each: rows that no page can hold do not arise. */
function pairRows(
  [left, right]: readonly [IdentityList, IdentityList],
  half: number,
): readonly SheetRow[] {
  const count = Math.max(1, left.items.length, right.items.length);
  const head = [left, right].map(({ label }, side) => cellOf(side, label, label ? shaded : strong));
  const rows = Array.from({ length: count }, (_, index): SheetRow => {
    const texts = [left, right].map(({ items }) => itemText(items, index));
    const isLast = index === count - 1;
    const style: CellStyle = {
      ...plain,
      sides: isLast ? ['left', 'right', 'bottom'] : ['left', 'right'],
    };
    return {
      height: Math.max(count === 1 ? leastList : 0, ...texts.map((text) => heightOf(text, half))),
      cells: texts.map((text, side) => cellOf(side, text, style)),
    };
  });
  return [{ keepWithNext: true, height: heightOf('', half), cells: head }, ...rows];
}

function cellOf(side: number, text: string, style: CellStyle): SheetCell {
  return { column: 2 * side, columns: 2, text, style };
}

function itemText(items: readonly string[], index: number): string {
  const item = items[index];
  if (item === undefined) return '';
  return items.length > 1 ? `${index + 1}. ${item}` : item;
}
