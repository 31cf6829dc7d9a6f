import type { ChecklistItem } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';

/** How far an officer is. */
export interface SheetProgress {
  readonly all: number;
  readonly answered: number;
  readonly failed: number;
  /** Items that are not in order and have no reason yet. */
  readonly withoutReason: number;
}

export function verdictOn(verdicts: readonly Verdict[], item: string): Verdict | undefined {
  return verdicts.find((verdict) => verdict.item === item);
}

/**
 * The verdicts with one of them changed. A reason and a note belong to a no, so a yes drops them;
 * an empty reason or note is none.
 */
export function withVerdict(
  verdicts: readonly Verdict[],
  item: string,
  change: { readonly ok?: boolean; readonly reason?: string; readonly note?: string },
): readonly Verdict[] {
  const before = verdictOn(verdicts, item);
  const { ok, reason, note } = { ok: false, ...before, ...change };
  const after: Verdict = {
    item,
    ok,
    ...(!ok && reason ? { reason } : {}),
    ...(!ok && note ? { note } : {}),
  };
  return before
    ? verdicts.map((verdict) => (verdict === before ? after : verdict))
    : [...verdicts, after];
}

/** Those verdicts that answer an item of the list; a newer one replaces an older of the same item. */
export function mergeVerdicts(
  items: readonly ChecklistItem[],
  older: readonly Verdict[],
  newer: readonly Verdict[],
): readonly Verdict[] {
  return items.flatMap(({ id }) => verdictOn(newer, id) ?? verdictOn(older, id) ?? []);
}

export function sheetProgress(
  items: readonly ChecklistItem[],
  verdicts: readonly Verdict[],
): SheetProgress {
  const given = items.flatMap(({ id }) => verdictOn(verdicts, id) ?? []);
  const failed = given.filter(({ ok }) => !ok);
  return {
    all: items.length,
    answered: given.length,
    failed: failed.length,
    withoutReason: failed.filter(({ reason }) => reason === undefined).length,
  };
}
