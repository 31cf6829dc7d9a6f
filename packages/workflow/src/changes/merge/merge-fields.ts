import { type Merged, mergeList, mergeValue } from './merge-value.ts';

/** Where the two disagree about one field. */
export interface FieldDispute {
  readonly part: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * An object from three, field by field; lists item by item.
 *
 * @returns mine wherever the two disagree, and where that is; keys that are undefined are left out
 */
export function mergeFields<T extends object>(
  base: T,
  mine: T,
  theirs: T,
): { readonly value: T; readonly disputes: readonly FieldDispute[] } {
  const disputes: FieldDispute[] = [];
  const [was, my, their] = [base, mine, theirs].map((each) => each as Record<string, unknown>);
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const fields: [string, unknown][] = [];
  for (const part of keys) {
    const merged = mergeField(was?.[part], my?.[part], their?.[part]);
    if (merged.value !== undefined) fields.push([part, merged.value]);
    if (merged.other) disputes.push({ part, mine: merged.value, theirs: merged.other.value });
  }
  return { value: Object.fromEntries(fields) as T, disputes };
}

function mergeField(base: unknown, mine: unknown, theirs: unknown): Merged<unknown> {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeList(Array.isArray(base) ? (base as unknown[]) : [], mine, theirs);
  }
  return mergeValue(base, mine, theirs);
}
