import type { DraftChange } from '@alur/client/permit-service.js';

/**
 * Two changes of one draft, made at the same time in two places, as one: what was changed here is
 * taken from here, everything else from there. Lists count as one answer.
 *
 * @param base - what both began with
 */
export function mergeChanges(
  base: DraftChange,
  here: DraftChange,
  there: DraftChange,
): DraftChange {
  return {
    answers: mergeTrees(base.answers, here.answers, there.answers) as DraftChange['answers'],
    statements: same(base.statements, here.statements) ? there.statements : here.statements,
    stage: here.stage,
  };
}

/** Whether two changes hold the same entries. Where the person stood does not matter. */
export function sameEntries(one: DraftChange, other: DraftChange): boolean {
  return same(one.answers, other.answers) && same(one.statements, other.statements);
}

type Tree = Readonly<Record<string, unknown>>;

function mergeTrees(base: unknown, here: unknown, there: unknown): unknown {
  if (same(base, here)) return there;
  if (!isTree(here) || !isTree(there)) return here;
  const from = isTree(base) ? base : {};
  const names = new Set([...Object.keys(there), ...Object.keys(here)]);
  const merged = [...names]
    .map((name) => [name, mergeTrees(from[name], here[name], there[name])] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged);
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  }
  if (!isTree(one) || !isTree(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
