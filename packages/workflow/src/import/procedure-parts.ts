import type { DocumentParts } from './identity/document-parts.ts';
import { proseSteps } from './prose/prose-steps.ts';
import type { FlowTable } from './table/flow-tables.ts';
import type { StepRow } from './table/step-row.ts';
import { stepRows } from './table/step-rows.ts';
import { markerOf } from './text/items.ts';

/** The steps of a document under one heading or in one table: a procedure of its own, perhaps. */
export interface ProcedurePart {
  /** "9.1. Penggunaan SIM"; empty where the document has only one part. */
  readonly heading: string;
  readonly title: string;
  readonly rows: readonly StepRow[];
}

/** All steps of a document, by its parts, in its order. */
export function procedureParts(
  parts: DocumentParts,
  tables: readonly FlowTable[],
): readonly ProcedurePart[] {
  if (tables.length > 0)
    return tables.map((table, index) => {
      const heading = tables.length > 1 ? `Tabel ${index + 1}` : '';
      return { heading, title: heading, rows: stepRows(table) };
    });
  const lines = parts.sections
    .filter(({ of }) => of === 'procedure')
    .flatMap((section) => section.lines);
  const { steps, headings } = proseSteps(lines);
  const starts = [...headings.keys()].filter((at) => at < steps.length);
  if (starts.length < 2) return [{ heading: '', title: '', rows: steps }];
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  return bounds.map((from, index) => {
    const heading = headings.get(from) ?? '';
    const title = heading.slice(markerOf(heading).length);
    return { heading, title, rows: steps.slice(from, bounds[index + 1]) };
  });
}
