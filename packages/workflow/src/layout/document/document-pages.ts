import { fillColumns, type PairedLists, type PairPart } from './fill-columns.ts';
import { fillPages, type Stretch } from './fill-pages.ts';
import { tablePages, type TablePage } from '../table/pages.ts';
import type { DocumentContent } from './document-content.ts';
import { paperMeasures, printRoom, type Paper } from './paper.ts';
import { drawPages, type PageDrawing } from './page-drawing.ts';

/** What the parts of a document take, as a browser or the font's metrics say. CSS pixels. */
export interface Measured {
  /** Cover lines and the upper part of the identity. */
  readonly head: number;
  readonly pairs: readonly PairedLists[];
  /** One for each line of prose. */
  readonly lines: readonly number[];
  readonly flowchartTitle: number;
  readonly tableHead: number;
  /** One for each row of the table, as high as its texts are. */
  readonly rows: readonly number[];
}

/** One sheet of paper. */
export type DocumentPage =
  | { readonly kind: 'identity'; readonly hasHead: boolean; readonly parts: readonly PairPart[] }
  | { readonly kind: 'prose'; readonly hasHead: boolean; readonly lines: Stretch }
  | { readonly kind: 'flow'; readonly page: TablePage; readonly drawing: PageDrawing };

/** Puts a document on sheets: identity or prose, the table, then prose that goes with a form. */
export function documentPages(
  content: DocumentContent,
  measured: Measured,
  paper: Paper,
): readonly DocumentPage[] {
  const { height } = printRoom(paper);
  const flow = flowPages(content, measured, height);
  if (content.form === 'narrative')
    return [...prosePages(content, measured, height, true), ...flow];
  const identity = fillColumns(measured.pairs, { first: height - measured.head, rest: height });
  return [
    ...identity.map((parts, index) => ({
      kind: 'identity' as const,
      hasHead: index === 0,
      parts,
    })),
    ...flow,
    ...(content.prose.length > 0 ? prosePages(content, measured, height, false) : []),
  ];
}

function prosePages(
  { prose }: DocumentContent,
  { lines, head }: Measured,
  height: number,
  hasHead: boolean,
): readonly DocumentPage[] {
  const blocks = prose.map(({ kind }, index) => ({
    height: lines[index] ?? 0,
    keepWithNext: kind === 'heading',
  }));
  const first = hasHead ? height - head : height;
  return fillPages(blocks, { first, rest: height }).map((stretch, index) => ({
    kind: 'prose',
    hasHead: hasHead && index === 0,
    lines: stretch,
  }));
}

function flowPages(
  content: DocumentContent,
  { rows, tableHead, flowchartTitle }: Measured,
  height: number,
): readonly DocumentPage[] {
  if (content.plan.rows.length === 0) return [];
  const pages = tablePages(content.plan, {
    textHeights: rows,
    height: height - tableHead - flowchartTitle,
    measures: paperMeasures,
  });
  return drawPages(pages, content, tableHead).map((drawing, index) => ({
    kind: 'flow',
    page: pages[index] as TablePage,
    drawing,
  }));
}
