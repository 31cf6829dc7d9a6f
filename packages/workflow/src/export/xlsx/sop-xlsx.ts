import type { Sop } from '@alur/model/sop/sop.js';
import { contentOf, type ExportedPart } from '../drawing/sheets.ts';
import type { OfficeOptions } from '../office/office-options.ts';
import { flowSheet } from './flow-sheet.ts';
import { identitySheet } from './identity-sheet.ts';
import { proseSheet } from './prose-sheet.ts';
import { workbookFile } from './workbook.ts';

/**
 * The official form as an Excel workbook: a sheet for the identity, or the narrative, one for the
 * flowchart table and one for prose that goes with a form, with symbols and arrows as shapes that can be edited.
 */
export function sopXlsx(sop: Sop, part: ExportedPart, options: OfficeOptions): Uint8Array {
  const { paper = 'a4', createdAt } = options;
  const content = contentOf(sop, options);
  const flow = content.plan.rows.length > 0 ? [flowSheet(content, paper)] : [];
  const prose = content.prose.length > 0 ? [proseSheet(content.prose, paper)] : [];
  const identity = identitySheet(content, paper);
  const sheets =
    part === 'table'
      ? flow
      : content.form === 'narrative'
        ? [identity, ...flow]
        : [identity, ...flow, ...prose];
  const { title, agency } = sop.identity;
  // A workbook without a sheet is none.
  const shown = sheets.length > 0 ? sheets : [flowSheet(content, paper)];
  return workbookFile(shown, paper, { title, author: agency, createdAt });
}
