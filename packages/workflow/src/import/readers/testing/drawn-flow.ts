import type { Sop } from '@alur/model/sop/sop.js';
import { contentOf } from '../../../export/drawing/sheets.ts';
import { measureDocument } from '../../../export/drawing/measure-document.ts';
import { excelCell } from '../../../export/xlsx/row-height.ts';
import { documentPages } from '../../../layout/document/document-pages.ts';
import type { ImportedDocument, ImportedTable } from '../../imported-document.ts';

/** What is drawn over a table: a line a symbol and an arrow, with row and performer from 0. */
export interface DrawnFlow {
  readonly symbols: readonly string[];
  readonly arrows: readonly string[];
}

/** What our own export draws, page by page; for Excel all pages as one. */
export function exportedFlow(sop: Sop, format: 'docx' | 'xlsx'): readonly DrawnFlow[] {
  const content = contentOf(sop, {});
  const measured =
    format === 'docx'
      ? measureDocument(content, 'a4')
      : measureDocument(content, 'a4', { cell: excelCell, share: 0.95 });
  // The room that each export leaves free below the title.
  const spare = format === 'docx' ? 8 : 12;
  const room = { ...measured, flowchartTitle: measured.flowchartTitle + spare };
  const pages = documentPages(content, room, 'a4').filter((page) => page.kind === 'flow');
  const flows = pages.map(({ page: { plan, firstRow } }): DrawnFlow => {
    const before = format === 'xlsx' ? firstRow : 0;
    const names = new Map(
      plan.symbols.map(({ id, kind, row, column }) => [
        id,
        `${row + before}/${column} ${kind === 'connector' ? 'off-page' : kind}`,
      ]),
    );
    return {
      symbols: [...names.values()],
      arrows: plan.arrows.map(
        ({ source, target, label }) => `${names.get(source)} -> ${names.get(target)} ${label}`,
      ),
    };
  });
  if (format === 'docx') return flows.map(sorted);
  return [
    sorted({
      symbols: flows.flatMap(({ symbols }) => symbols),
      arrows: flows.flatMap(({ arrows }) => arrows),
    }),
  ];
}

/** What a reader found over the flowchart tables of a document. */
export function readFlow(document: ImportedDocument): readonly DrawnFlow[] {
  return flowTables(document).map(({ rows, connectors = [] }) => {
    const head = rows.findIndex(([first]) => first?.text === '1') + 1;
    const left = rows[0]?.findIndex(({ text }) => /^pelaksana$/i.test(text)) ?? 0;
    const names = new Map(
      rows.flatMap((row, at) =>
        row.flatMap(({ symbols = [] }, column) =>
          symbols.map(({ id, shape }) => [id, `${at - head}/${column - left} ${shape}`] as const),
        ),
      ),
    );
    const name = (id: string | undefined) => names.get(id ?? '') ?? 'nothing';
    return sorted({
      symbols: [...names.values()],
      arrows: connectors.map(({ from, to, label }) => `${name(from)} -> ${name(to)} ${label}`),
    });
  });
}

export function flowTables({ blocks }: ImportedDocument): readonly ImportedTable[] {
  return blocks.filter(
    (block) =>
      block.kind === 'table' &&
      block.rows[0]?.some(({ text }) => /^pelaksana$/i.test(text)) === true,
  ) as readonly ImportedTable[];
}

function sorted({ symbols, arrows }: DrawnFlow): DrawnFlow {
  return { symbols: symbols.toSorted(), arrows: arrows.toSorted() };
}
