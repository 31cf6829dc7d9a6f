import type { Activity, ColumnPart } from '@alur/model/sop/sop.js';

/**
 * The text that one edits in a cell, an item a line. Empty in a performer's column and in one that
 * the document leaves empty.
 *
 * @param isNarrative - whether the document tells the procedure before its table; there the table
 *   has the short names, and in the official form the whole words
 */
export function writtenText(
  of: ColumnPart | undefined,
  { number, name, description, mutuBaku }: Activity,
  isNarrative: boolean,
): string {
  switch (of) {
    case 'number':
      return number;
    case 'activity':
      return isNarrative ? name : (description ?? name);
    case 'requiredInputs':
      return mutuBaku.requiredInputs.join('\n');
    case 'duration':
      return mutuBaku.duration;
    case 'outputs':
      return mutuBaku.outputs.map(({ text }) => text).join('\n');
    case 'remarks':
      return mutuBaku.remarks;
    case 'performer':
    case undefined:
      return '';
  }
}
