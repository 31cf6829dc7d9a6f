import type { ColumnPart, Sop } from '@alur/model/sop/sop.js';
import { columnWidths } from './column-widths.ts';
import { identityPart, type IdentityPart } from './identity-part.ts';
import { labelsOf, type IdentityLabels } from './official-labels.ts';
import { isNarrative, proseOf, sectionLines, type ProseLine } from './prose.ts';
import { tableColumns, type ColumnLabels, type TableColumn } from './table-columns.ts';
import { tablePlan, type TablePlan } from '../table/plan.ts';
import { letterheadOf, type Letterhead } from './letterhead.ts';
import { margins, papers, pixelsPerMillimetre, type Paper } from './paper.ts';

/** `form`: identity and table; `narrative`: prose, then the table. */
export type DocumentForm = 'form' | 'narrative';

export interface DocumentLabels {
  readonly identity?: Partial<IdentityLabels> | undefined;
  readonly table?: Partial<ColumnLabels> | undefined;
}

/** All that the document says, before anything is put on pages. */
export interface DocumentContent {
  readonly form: DocumentForm;
  readonly cover: readonly string[];
  readonly letterhead: Required<Letterhead>;
  readonly identity: IdentityPart;
  /** What the flowchart is called above each of its tables; empty where it has no name. */
  readonly flowchartTitle: string;
  readonly plan: TablePlan;
  readonly columns: readonly TableColumn[];
  /** CSS pixels, one for each column. */
  readonly widths: readonly number[];
  /** Before the table in the narrative form, after it in the other. */
  readonly prose: readonly ProseLine[];
}

export function documentContent(
  sop: Sop,
  paper: Paper,
  agency: Letterhead,
  labels: DocumentLabels,
): DocumentContent {
  const form: DocumentForm = isNarrative(sop) ? 'narrative' : 'form';
  const names = labelsOf(sop, labels.identity);
  const columns = tableColumns(sop, labels.table);
  const width = papers[paper].width - 2 * margins.inline;
  return {
    form,
    cover: sop.form?.cover ?? [],
    letterhead: letterheadOf(sop.identity, agency),
    identity: identityPart(sop, names),
    flowchartTitle: names.flowchart,
    plan: tablePlan(sop),
    columns,
    widths: wholePixels(columnWidths(columns, width, (part) => isUsed(sop, part))),
    prose: form === 'narrative' ? proseOf(sop) : sectionLines(sop.sections ?? []),
  };
}

function isUsed({ activities }: Sop, part: ColumnPart): boolean {
  return activities.some(({ mutuBaku }) => {
    if (part === 'remarks') return mutuBaku.remarks !== '';
    if (part === 'requiredInputs') return mutuBaku.requiredInputs.length > 0;
    return part !== 'outputs' || mutuBaku.outputs.length > 0;
  });
}

/** Borders between whole pixels are painted alike; those between are lost under backgrounds. */
function wholePixels(millimetres: readonly number[]): readonly number[] {
  let exact = 0;
  let whole = 0;
  return millimetres.map((width) => {
    exact += width * pixelsPerMillimetre;
    const before = whole;
    whole = Math.floor(exact);
    return whole - before;
  });
}
