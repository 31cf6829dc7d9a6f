import type { SopColumn, SopForm, SopSection } from '@alur/model/sop/sop.js';
import type { DocumentParts } from '../identity/document-parts.ts';
import { textOf } from '../identity/read-identity-part.ts';
import type { FlowTable } from '../table/flow-tables.ts';
import { formParts } from '../words/identity-labels.ts';

/** The document's own wording: its labels, the head of its table, what stands outside of both. */
export function documentForm(
  parts: DocumentParts,
  cover: readonly string[],
  table: FlowTable | undefined,
  performers: readonly string[],
): SopForm | undefined {
  const columns = table ? columnsOf(table, performers) : [];
  if (cover.length + parts.labels.length + columns.length === 0) return undefined;
  return { cover, labels: parts.labels, columns };
}

function columnsOf({ columns }: FlowTable, performers: readonly string[]): readonly SopColumn[] {
  return columns.flatMap(({ label, group, number, part }): readonly SopColumn[] => {
    const own = {
      ...(group === undefined ? {} : { group: group }),
      ...(number === undefined || number === '' ? {} : { number }),
    };
    // One column of names becomes a column for each of them.
    if (part === 'performers')
      return performers.map((name) => ({ label: name, of: 'performer', group: label }));
    if (label === '' && part === undefined) return [];
    return [{ label, ...(part === undefined ? {} : { of: part }), ...own }];
  });
}

/** All prose of a narrative SOP; of a form what its identity part has no place for. */
export function documentSections(
  parts: DocumentParts,
  isProse: boolean,
  title: string,
): readonly SopSection[] {
  return parts.sections
    .map(({ number, title: heading, of, ...section }) => ({
      number,
      heading,
      of,
      text: textOf(section),
    }))
    .filter(({ of, text }) => isProse || of === undefined || (!formParts.has(of) && text !== title))
    .filter(({ of, text }) => of !== 'flowchart' || text !== '')
    .map(({ number, heading, text }) => ({ number, title: heading, text }));
}
