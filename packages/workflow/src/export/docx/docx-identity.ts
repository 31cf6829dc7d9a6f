import {
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import type { IdentityList } from '../../layout/document/identity-part.ts';
import { identityMeasures as sizes } from '../drawing/draw-identity.ts';
import { headColour } from '../drawing/drawing.ts';
import { mm, types } from '../drawing/type-sizes.ts';
import { paragraph, rule, twips } from './docx-text.ts';

/** Lines of the cover, above the box of the identity. */
export function coverParagraphs({ cover }: DocumentContent): readonly Paragraph[] {
  return cover.map((line, index) =>
    paragraph(line, {
      type: types.strong,
      isCentred: true,
      after: index === cover.length - 1 ? mm(2) : 0,
    }),
  );
}

/** The identity as one table: the box above, the pairs of lists below. */
export function identityTable(content: DocumentContent, width: number): Table {
  const half = width / 2;
  const columns = [half, mm(sizes.label), half - mm(sizes.label)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    indent: { size: 0, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [
      ...factRows(content, columns),
      ...(content.form === 'form'
        ? content.identity.pairs.flatMap((pair) => pairRows(pair, half))
        : []),
    ],
  });
}

function factRows(content: DocumentContent, columns: readonly number[]): readonly TableRow[] {
  const { facts, approval, title } = content.identity;
  const value = (text: string, isStrong = false) =>
    text.split('\n').map((line) => paragraph(line, { type: isStrong ? types.strong : types.body }));
  const rows = [
    ...facts.map((fact) => ({ label: fact.label, children: value(fact.value) })),
    {
      label: approval.label,
      children: [
        ...approval.office
          .split('\n')
          .map((line) => paragraph(line, { type: types.body, isCentred: true })),
        ...approval.name.split('\n').map((line, index) =>
          paragraph(line, {
            type: types.strong,
            isCentred: true,
            before: index === 0 ? mm(sizes.signature) : 0,
          }),
        ),
      ],
    },
    { label: title.label, children: value(title.value, true) },
  ];
  return rows.map(
    ({ label, children }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          ...(index === 0 ? [agencyCell(content, columns[0] ?? 0, rows.length)] : []),
          cell([paragraph(label, { type: types.body })], columns[1] ?? 0),
          cell(children, columns[2] ?? 0),
        ],
      }),
  );
}

/** The names stand below the place of the emblem. */
function agencyCell({ letterhead }: DocumentContent, width: number, rows: number): TableCell {
  const { government, name, unit } = letterhead;
  const names = [government, name].flatMap((text) => (text ? text.split('\n') : []));
  return new TableCell({
    rowSpan: rows,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: rule, bottom: rule, left: rule, right: rule },
    margins: { left: twips(mm(sizes.agencyInline)), right: twips(mm(sizes.agencyInline)) },
    children: [
      paragraph('', { type: { ...types.agency, lineHeight: mm(sizes.emblem) }, isCentred: true }),
      ...names.map((line) => paragraph(line, { type: types.agency, isCentred: true })),
      ...(unit ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line, index) =>
          paragraph(line, { type: types.unit, isCentred: true, before: index === 0 ? mm(2) : 0 }),
        ),
    ],
  });
}

function pairRows(pair: readonly [IdentityList, IdentityList], half: number): readonly TableRow[] {
  const heads = pair.map(
    ({ label }, index) =>
      new TableCell({
        columnSpan: index + 1,
        width: { size: twips(half), type: WidthType.DXA },
        borders: { top: rule, bottom: rule, left: rule, right: rule },
        ...(label ? { shading: { fill: headColour.slice(1) } } : {}),
        margins: { left: twips(mm(2)), right: twips(mm(2)), top: twips(2), bottom: twips(2) },
        children: [paragraph(label, { type: types.strong, keepNext: true })],
      }),
  );
  const lists = pair.map(({ items }, index) => cell(listParagraphs(items), half, index + 1));
  return [
    new TableRow({ cantSplit: true, children: heads }),
    new TableRow({
      height: { value: twips(leastList), rule: HeightRule.ATLEAST },
      children: lists,
    }),
  ];
}

/** So that an empty list is seen to be empty. CSS pixels. */
const leastList = 34;
const itemHanging = mm(5);

function listParagraphs(items: readonly string[]): readonly Paragraph[] {
  const isNumbered = items.length > 1;
  const paragraphs = items.flatMap((item, index) =>
    item.split('\n').map((line, at) =>
      paragraph(line, {
        type: types.body,
        ordinal: at === 0 ? `${index + 1}.` : '',
        ...(isNumbered ? { indent: itemHanging, hanging: itemHanging } : {}),
        after: 1,
      }),
    ),
  );
  return paragraphs.length > 0 ? paragraphs : [paragraph('', { type: types.body })];
}

function cell(children: readonly Paragraph[], width: number, columnSpan = 1): TableCell {
  return new TableCell({
    columnSpan,
    width: { size: twips(width), type: WidthType.DXA },
    borders: { top: rule, bottom: rule, left: rule, right: rule },
    margins: {
      top: twips(mm(sizes.line)),
      bottom: twips(mm(sizes.line)),
      left: twips(mm(sizes.padding)),
      right: twips(mm(sizes.padding)),
    },
    children: [...children],
  });
}
