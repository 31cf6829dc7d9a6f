import type { Sop } from '@alur/model/sop/sop.js';
import { drawProcedure } from '../diagram/diagram-xml.ts';
import { exportDiagram } from '../export/export-diagram.ts';
import type { DiagramFormat } from '../export/formats.ts';

/**
 * A procedure's diagram as a file.
 *
 * @param xml - the procedure's file; without it the diagram is drawn from the SOP
 * @param createdAt - written into a PDF
 */
export async function makeDiagram(
  sop: Sop,
  xml: string | undefined,
  format: DiagramFormat,
  createdAt: Date,
): Promise<Blob> {
  const { title, agency: author } = sop.identity;
  let made: Blob | undefined;
  await drawProcedure(sop, xml, async (drawn) => {
    made = await exportDiagram(drawn, format, { title, author, createdAt });
  });
  if (!made) throw new Error('Nothing was drawn.');
  return made;
}
