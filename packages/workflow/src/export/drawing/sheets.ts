import type { Sop } from '@alur/model/sop/sop.js';
import {
  documentContent,
  type DocumentContent,
  type DocumentLabels,
} from '../../layout/document/document-content.ts';
import { documentPages, type DocumentPage } from '../../layout/document/document-pages.ts';
import type { Letterhead } from '../../layout/document/letterhead.ts';
import { drawPages } from '../../layout/document/page-drawing.ts';
import { margins, paperMeasures, papers, type Paper } from '../../layout/document/paper.ts';
import { tablePages } from '../../layout/table/pages.ts';
import { drawIdentityHead } from './draw-identity.ts';
import { drawPair } from './draw-pair.ts';
import { drawProseLine } from './draw-prose.ts';
import { drawTable } from './draw-table.ts';
import { drawText } from './draw-text.ts';
import { paperColour, type Block, type Drawing, type Frame } from './drawing.ts';
import { measureDocument } from './measure-document.ts';
import { mm, types } from './type-sizes.ts';

/** How an SOP is put on paper. */
export interface PaperOptions {
  /** A4 where left out; landscape always, as signed SOPs are. */
  readonly paper?: Paper | undefined;
  /** For what the document itself does not state. */
  readonly agency?: Letterhead | undefined;
  readonly labels?: DocumentLabels | undefined;
}

/** What is exported: the whole official document, or the flowchart table alone. */
export type ExportedPart = 'document' | 'table';

/** The sheets of an SOP, each as large as its paper. */
export function drawSheets(
  sop: Sop,
  part: ExportedPart,
  options: PaperOptions = {},
): readonly Drawing[] {
  const { paper = 'a4' } = options;
  const content = contentOf(sop, options);
  const pages = documentPages(content, measureDocument(content, paper), paper).filter(
    ({ kind }) => part === 'document' || kind === 'flow',
  );
  return pages.map((page, index) => drawSheet(content, page, paper, index));
}

export function contentOf(
  sop: Sop,
  { paper = 'a4', agency, labels }: PaperOptions,
): DocumentContent {
  return documentContent(sop, paper, agency ?? {}, labels ?? {});
}

function drawSheet(
  content: DocumentContent,
  page: DocumentPage,
  paper: Paper,
  index: number,
): Drawing {
  const [width, height] = [mm(papers[paper].width), mm(papers[paper].height)];
  const frame = {
    x: mm(margins.inline),
    y: mm(margins.top),
    width: width - 2 * mm(margins.inline),
  };
  const number = drawText([{ text: `- ${index + 1} -` }], {
    ...frame,
    y: mm(pageNumberTop),
    type: types.body,
    align: 'centre',
  });
  return {
    width,
    height,
    shapes: [
      { kind: 'area', x: 0, y: 0, width, height, fill: paperColour },
      ...(index === 0 ? [] : number.shapes),
      ...drawPage(content, page, frame).shapes,
    ],
  };
}

/** Millimetres from the upper border of the sheet. */
const pageNumberTop = 8.5;

function drawPage(content: DocumentContent, page: DocumentPage, frame: Frame): Block {
  switch (page.kind) {
    case 'identity':
      return below(frame, [
        ...(page.hasHead ? [(at: Frame) => drawIdentityHead(content, at)] : []),
        ...page.parts.flatMap((part) => {
          const pair = content.identity.pairs[part.pair];
          return pair ? [(at: Frame) => drawPair(pair, part, at)] : [];
        }),
      ]);
    case 'prose':
      return below(frame, [
        ...(page.hasHead ? [(at: Frame) => drawIdentityHead(content, at)] : []),
        ...content.prose
          .slice(page.lines.from, page.lines.to)
          .map((line) => (at: Frame) => drawProseLine(line, at)),
      ]);
    case 'flow':
      return drawTable(content, page.page, page.drawing, frame);
  }
}

function below(frame: Frame, parts: readonly ((frame: Frame) => Block)[]): Block {
  let height = 0;
  const shapes = parts.flatMap((draw) => {
    const block = draw({ ...frame, y: frame.y + height });
    height += block.height;
    return block.shapes;
  });
  return { height, shapes };
}

/** Around a picture of the table, CSS pixels. */
const rim = 8;

/** The whole flowchart table as one picture, without page breaks. */
export function drawWholeTable(sop: Sop, options: PaperOptions = {}): Drawing {
  const { paper = 'a4' } = options;
  const content = contentOf(sop, options);
  const measured = measureDocument(content, paper);
  const pages = tablePages(content.plan, {
    textHeights: measured.rows,
    height: Infinity,
    measures: paperMeasures,
  });
  const [page] = pages;
  const [drawing] = drawPages(pages, content, measured.tableHead);
  const width = content.widths.reduce((sum, one) => sum + one, 0);
  const block =
    page && drawing
      ? drawTable(content, page, drawing, { x: rim, y: rim, width })
      : { height: 0, shapes: [] };
  const size = { width: width + 2 * rim, height: Math.ceil(block.height) + 2 * rim };
  return {
    ...size,
    shapes: [{ kind: 'area', x: 0, y: 0, ...size, fill: paperColour }, ...block.shapes],
  };
}
