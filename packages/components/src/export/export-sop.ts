import type { Sop } from '@alur/model/sop/sop.js';
import {
  drawSheets,
  drawWholeTable,
  type ExportedPart,
  type PaperOptions,
} from '@alur/workflow/export/drawing/sheets.js';
import type { ExportFormat } from './formats.ts';
import { mediaTypes } from './media-types.ts';

export interface ExportOptions extends PaperOptions {
  /** When the file was made, as its properties say it. */
  readonly createdAt: Date;
}

/** The flowchart table of an SOP as a file: a picture in one piece, or sheets of paper. */
export async function exportTable(
  sop: Sop,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Blob> {
  return exportPart(sop, 'table', format, options);
}

/** The whole official document as a file. */
export async function exportDocument(
  sop: Sop,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Blob> {
  return exportPart(sop, 'document', format, options);
}

/** Each format's code is loaded when somebody wants it. */
async function exportPart(
  sop: Sop,
  part: ExportedPart,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Blob> {
  const { title, agency: author } = sop.identity;
  const picture = () =>
    part === 'table' ? [drawWholeTable(sop, options)] : drawSheets(sop, part, options);
  const blob = (bytes: string | Uint8Array) =>
    new Blob([bytes as BlobPart], { type: mediaTypes[format] });
  switch (format) {
    case 'pdf': {
      const { drawingsPdf } = await import('@alur/workflow/export/pdf/drawings-pdf.js');
      const { createdAt } = options;
      return blob(await drawingsPdf(drawSheets(sop, part, options), { title, author, createdAt }));
    }
    case 'docx': {
      const { sopDocx } = await import('@alur/workflow/export/docx/sop-docx.js');
      return blob(await sopDocx(sop, part, options));
    }
    case 'xlsx': {
      const { sopXlsx } = await import('@alur/workflow/export/xlsx/sop-xlsx.js');
      return blob(sopXlsx(sop, part, options));
    }
    case 'svg': {
      const { drawingsSvg } = await import('@alur/workflow/export/svg/drawing-svg.js');
      return blob(drawingsSvg(picture(), title));
    }
    case 'png': {
      const { drawingsPng } = await import('./paint-drawings.ts');
      return drawingsPng(picture());
    }
  }
}
