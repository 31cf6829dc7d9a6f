import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Sop } from '@alur/model/sop/sop.js';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import { documentPages } from '../../layout/document/document-pages.ts';
import { margins, papers, printRoom } from '../../layout/document/paper.ts';
import type { ProseLine } from '../../layout/document/prose.ts';
import { proseMeasures } from '../drawing/draw-prose.ts';
import { measureDocument } from '../drawing/measure-document.ts';
import { contentOf, type ExportedPart } from '../drawing/sheets.ts';
import { mm, types } from '../drawing/type-sizes.ts';
import { coreProperties } from '../office/core-properties.ts';
import type { OfficeOptions } from '../office/office-options.ts';
import { coverParagraphs, identityTable } from './docx-identity.ts';
import { flowTable, shapeCount } from './docx-table.ts';
import { paragraph, spacer, twips } from './docx-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Room for the low paragraphs that Word wants around tables. CSS pixels. */
const spare = 8;

/**
 * The official form as a Word document: real tables, and symbols and arrows as shapes that can be
 * moved and edited.
 */
export async function sopDocx(
  sop: Sop,
  part: ExportedPart,
  options: OfficeOptions,
): Promise<Uint8Array> {
  const content = contentOf(sop, options);
  const { width } = printRoom(options.paper ?? 'a4');
  const flow = flowChildren(content, options, part === 'table');
  const prose = (startsPage: boolean) => proseParagraphs(content.prose, width, startsPage);
  const identity = () => [...coverParagraphs(content), identityTable(content, width)];
  const children: readonly FileChild[] =
    part === 'table'
      ? flow
      : content.form === 'narrative'
        ? [...identity(), ...prose(false), ...flow]
        : [...identity(), ...flow, ...prose(true)];
  const document = new Document({
    styles: {
      default: { document: { run: { font: 'Arial', size: 17, language: { value: 'id-ID' } } } },
    },
    sections: [
      {
        properties: pageProperties(options),
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [...children, spacer()],
      },
    ],
  });
  const { title, agency: author } = sop.identity;
  const { createdAt } = options;
  const bytes = await Packer.toArrayBuffer(document, undefined, [
    {
      path: 'docProps/core.xml',
      data: `${declaration}${coreProperties({ title, author, createdAt })}`,
    },
  ]);
  return new Uint8Array(bytes);
}

function flowChildren(
  content: DocumentContent,
  { paper = 'a4' }: OfficeOptions,
  isFirst: boolean,
): readonly FileChild[] {
  const measured = measureDocument(content, paper);
  const room = { ...measured, flowchartTitle: measured.flowchartTitle + spare };
  let id = 1;
  return documentPages(content, room, paper)
    .filter((page) => page.kind === 'flow')
    .flatMap((page, index) => {
      const startsPage = !(isFirst && index === 0);
      const { flowchartTitle } = content;
      const before = flowchartTitle
        ? paragraph(flowchartTitle, {
            type: types.title,
            isCentred: true,
            after: mm(2),
            startsPage,
          })
        : spacer(startsPage);
      const table = flowTable(content, page, id);
      id += shapeCount(page);
      return [before, table];
    });
}

function proseParagraphs(
  lines: readonly ProseLine[],
  width: number,
  startsPage: boolean,
): readonly Paragraph[] {
  const ordinals = mm(proseMeasures.ordinals);
  const rightIndent = Math.max(0, width - mm(proseMeasures.longest));
  return lines.map(({ kind, number, text }, index) => {
    const isHeading = kind === 'heading';
    return paragraph(text, {
      type: isHeading ? types.heading : types.prose,
      ordinal: number,
      indent: ordinals,
      hanging: ordinals,
      rightIndent,
      before: isHeading ? mm(2.5) : 0,
      after: mm(1),
      keepNext: isHeading,
      startsPage: startsPage && index === 0,
    });
  });
}

function pageProperties({ paper = 'a4' }: OfficeOptions) {
  const { width, height } = papers[paper];
  return {
    titlePage: true,
    page: {
      // Word wants the sizes of the upright sheet, and turns it itself.
      size: {
        width: twips(mm(height)),
        height: twips(mm(width)),
        orientation: PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twips(mm(margins.top)),
        bottom: twips(mm(margins.bottom)),
        left: twips(mm(margins.inline)),
        right: twips(mm(margins.inline)),
        header: twips(mm(8.5)),
        footer: twips(mm(5)),
      },
    },
  };
}

/** "- 2 -", none on the first page. */
function pageNumber(): Header {
  const run = new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'], size: 17 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}
