import type { Sop } from '@alur/model/sop/sop.js';
import { withDiagram } from '@alur/workflow/bpmn/diagram/with-diagram.js';
import { sopDocx } from '@alur/workflow/export/docx/sop-docx.js';
import type { OfficeOptions } from '@alur/workflow/export/office/office-options.js';
import {
  drawSheets,
  drawWholeTable,
  type ExportedPart,
} from '@alur/workflow/export/drawing/sheets.js';
import { documentHtml } from '@alur/workflow/export/html/document-html.js';
import { drawingsPdf } from '@alur/workflow/export/pdf/drawings-pdf.js';
import { drawingsSvg } from '@alur/workflow/export/svg/drawing-svg.js';
import { sopXlsx } from '@alur/workflow/export/xlsx/sop-xlsx.js';
import { diagramSvg } from './diagram-svg.ts';
import type { Format, View } from './formats.ts';
import { svgToPdf, svgToPng } from './picture.ts';
import { withPage } from './with-page.ts';

export interface Rendered {
  readonly sop: Sop;
  /** The file itself: the diagram is drawn as it says. */
  readonly xml: string;
  readonly options: OfficeOptions;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The bytes of a file; a browser is started only for what cannot be made without one. */
export async function renderSop(
  view: View,
  format: Format,
  { sop, xml, options, environment }: Rendered,
): Promise<Uint8Array> {
  if (view === 'diagram') {
    const drawn = await withDiagram(xml);
    return withPage(environment, async (page) => {
      const svg = await diagramSvg(page, drawn);
      if (format === 'svg') return utf8(svg);
      return format === 'png' ? svgToPng(page, svg) : svgToPdf(page, svg);
    });
  }
  const { title, agency: author } = sop.identity;
  switch (format) {
    case 'docx':
      return sopDocx(sop, view, options);
    case 'xlsx':
      return sopXlsx(sop, view, options);
    case 'html':
      return utf8(documentHtml(sop, view, options));
    case 'pdf':
      return drawingsPdf(drawSheets(sop, view, options), { title, author, ...options });
    case 'svg':
      return utf8(picture(view, sop, options));
    case 'png':
      return withPage(environment, (page) => svgToPng(page, picture(view, sop, options)));
  }
}

/** The document as its sheets below each other, the table in one piece. */
function picture(view: ExportedPart, sop: Sop, options: OfficeOptions): string {
  const drawings =
    view === 'table' ? [drawWholeTable(sop, options)] : drawSheets(sop, view, options);
  return drawingsSvg(drawings, sop.identity.title);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
