import type { ChecklistItem } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { checkVerdicts } from '@alur/model/permit/checklist.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import { sheetProgress, verdictOn } from './verdict-sheet.ts';

/** Why an outcome cannot be chosen yet, and the item to look at first. */
export interface Obstacle {
  readonly why: 'unanswered' | 'reason' | 'failed' | 'none-failed' | 'refused';
  /** How many items it is about. */
  readonly count: number;
  readonly item?: string | undefined;
}

/**
 * What stands between the verdicts and an outcome; undefined when it can be chosen.
 *
 * The service takes a rejection after one item that is not in order. Here all of them are asked
 * for, so that an applicant learns everything at once and does not come back for each mistake.
 */
export function obstacleTo(
  outcome: Outcome,
  items: readonly ChecklistItem[],
  verdicts: readonly Verdict[],
): Obstacle | undefined {
  const { all, answered, failed, withoutReason } = sheetProgress(items, verdicts);
  const first = (wanted: (verdict: Verdict | undefined) => boolean): string | undefined =>
    items.find(({ id }) => wanted(verdictOn(verdicts, id)))?.id;

  if (outcome.tone !== 'neutral' && answered < all) {
    return { why: 'unanswered', count: all - answered, item: first((verdict) => !verdict) };
  }
  if (outcome.tone === 'positive' && failed > 0) {
    return { why: 'failed', count: failed, item: first((verdict) => verdict?.ok === false) };
  }
  if (withoutReason > 0) {
    const item = first((verdict) => verdict?.ok === false && verdict.reason === undefined);
    return { why: 'reason', count: withoutReason, item };
  }
  if (outcome.tone === 'negative' && items.length > 0 && failed === 0) {
    return { why: 'none-failed', count: 0 };
  }
  const [finding] = checkVerdicts(items, verdicts, outcome.tone);
  return finding && { why: 'refused', count: 1, item: finding.path.split('/')[2] };
}
