import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import type { ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import type { TemplateResult } from 'lit';
import type { ExportMenu } from '../export/export-menu.ts';
import { diagramFormats, exportFormats } from '../export/formats.ts';
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
export function renderFlowchartExport(
  menu: ExportMenu,
  { sop, xml, view, labels, language }: ShownFlowchart,
): TemplateResult {
  const shown = { title: sop.identity.title, language };
  if (view === 'diagram') {
    return menu.render({
      ...shown,
      formats: diagramFormats,
      make: async (format) => {
        const { makeDiagram } = await import('./make-diagram.ts');
        return makeDiagram(sop, xml, format, new Date());
      },
    });
  }
  return menu.render({
    ...shown,
    formats: exportFormats,
    make: async (format) => {
      const { exportTable } = await import('../export/export-sop.ts');
      return exportTable(sop, format, { labels: { table: labels }, createdAt: new Date() });
    },
  });
}
