import { closestMatch } from 'leven';
import { keyOf, plain } from '../text/plain.ts';
import { markerOf } from '../text/items.ts';
import { identityLabels, type IdentityPart } from '../words/identity-labels.ts';

export interface FoundLabel {
  readonly of: IdentityPart;
  /** As the document has it, without its number and colon. */
  readonly label: string;
  /** The number before it: "9". */
  readonly number: string;
  /** What stands behind the colon or on the lines below, in the same cell or paragraph. */
  readonly rest: string;
}

const parts = new Map(
  Object.entries(identityLabels).flatMap(([part, keys]) =>
    keys.map((key) => [key, part as IdentityPart] as const),
  ),
);
const longKeys = [...parts.keys()].filter((key) => key.length >= 10);

/** The label that a cell or paragraph is, or begins with; slips of the pen in long ones are taken. */
export function labelOf(text: string): FoundLabel | undefined {
  const shown = plain(text);
  const mark = markerOf(shown);
  const words = shown.slice(mark.length);
  const [, label = '', same = '', below = ''] =
    /^([^:\n]{1,80}?)\s*(?::[^\S\n]*([^\n]*))?(?:\n([\s\S]*))?$/.exec(words) ?? [];
  const of = partOf(label);
  if (of === undefined) return undefined;
  const number = mark.replace(/[().\s•-]+$|^\(/g, '');
  return { of, label, number, rest: [same, below].filter((part) => part !== '').join('\n') };
}

/**
 * The labels of a cell that holds several of them, a line each: "Nomor SOP : 13⏎Tanggal Revisi : -".
 * Empty where it holds one or none.
 */
export function labelLines(text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const line of plain(text).split('\n')) {
    const label = /:/.test(line) ? labelOf(line) : undefined;
    const last = found.at(-1);
    if (label) found.push(label);
    else if (last) found.splice(-1, 1, { ...last, rest: `${last.rest}\n${line}`.trim() });
    else return [];
  }
  return found.length > 1 ? found : [];
}

function partOf(label: string): IdentityPart | undefined {
  const key = keyOf(label);
  const exact = parts.get(key);
  if (exact !== undefined || key.length < 9 || key.length > 48) return exact;
  const closest = closestMatch(key, longKeys, { maxDistance: key.length < 14 ? 1 : 2 });
  return closest === undefined ? undefined : parts.get(closest);
}
