import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import type { ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import type { TemplateResult } from 'lit';
import type { ExportMenu } from '../export/export-menu.ts';
import { diagramFormats, exportFormats, type DiagramFormat } from '../export/formats.ts';
import type { FlowchartView } from './flowchart-view.ts';

export interface ShownFlowchart {
  readonly sop: Sop;
  readonly view: FlowchartView;
  /** The procedure's file; the diagram is drawn from the SOP where there is none. */
  readonly xml: string | undefined;
  readonly labels: Partial<ColumnLabels>;
  readonly language: Language;
}

/** Offers the view that is shown as a file. What makes files is loaded when one is wanted. */
export function renderFlowchartExport(menu: ExportMenu, shown: ShownFlowchart): TemplateResult {
  const { sop, view, labels, language } = shown;
  const { title } = sop.identity;
  if (view === 'diagram') {
    const make = (format: DiagramFormat) => makeDiagram(shown, format);
    return menu.render({ formats: diagramFormats, title, language, make });
  }
  return menu.render({
    formats: exportFormats,
    title,
    language,
    make: async (format) => {
      const { exportTable } = await import('../export/export-sop.ts');
      return exportTable(sop, format, { labels: { table: labels }, createdAt: new Date() });
    },
  });
}

async function makeDiagram({ sop, xml }: ShownFlowchart, format: DiagramFormat): Promise<Blob> {
  const [{ exportDiagram }, { drawProcedure }] = await Promise.all([
    import('../export/export-diagram.ts'),
    import('../diagram/diagram-xml.ts'),
  ]);
  const { title, agency: author } = sop.identity;
  let made: Blob | undefined;
  await drawProcedure(sop, xml, async (drawn) => {
    made = await exportDiagram(drawn, format, { title, author, createdAt: new Date() });
  });
  if (!made) throw new Error('Nothing was drawn.');
  return made;
}
