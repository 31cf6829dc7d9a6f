import type { ChecklistItem, PermitType } from '../generated/permit-type.ts';
import { holds } from '../form/condition.ts';
import type { Finding, FindingCode } from '../form/finding.ts';
import { pruneHidden } from '../form/prune.ts';
import { isStorable } from '../form/text-characters.ts';
import type { Outcome } from '../sop/sop.ts';
import type { Answers, Verdict } from './application.ts';

/** What an officer looks at for these answers, in the order of the file. */
export function checklistFor(
  permitType: Pick<PermitType, 'stages' | 'checklist'>,
  answers: unknown,
): readonly ChecklistItem[] {
  return checklistOfSent(permitType, pruneHidden(permitType, answers));
}

/**
 * The same for answers that an application was sent with: hidden ones are gone from those already
 * (`pruneHidden`), and to look for them again costs most of what a decision computes here.
 */
export function checklistOfSent(
  { checklist }: Pick<PermitType, 'checklist'>,
  answers: Answers,
): readonly ChecklistItem[] {
  return checklist.filter(({ when }) => when === undefined || holds(when, answers));
}

/** In code points; what an officer adds in words of their own. */
export const maxNoteLength = 2000;

/**
 * Whether verdicts allow an outcome. Findings have the path `/verdicts/<item>`.
 *
 * A positive outcome needs every item in order. A negative one needs one that is not; the others
 * may be left open, for who rejects at the third item need not look at the rest. Whatever the
 * outcome, an item that is not in order needs one of its reasons.
 */
export function checkVerdicts(
  items: readonly ChecklistItem[],
  verdicts: readonly Verdict[],
  tone: Outcome['tone'],
): Finding[] {
  const given = new Map(verdicts.map((verdict) => [verdict.item, verdict]));
  const findings = items.flatMap((item) => checkItem(item, given.get(item.id), tone));
  const known = new Set(items.map(({ id }) => id));
  for (const { item } of verdicts) {
    if (!known.has(item)) findings.push(finding(item, 'unknown'));
  }
  if (given.size < verdicts.length)
    findings.push({ ...finding('', 'uniqueItems'), path: '/verdicts' });
  const failed = verdicts.some(({ item, ok }) => !ok && known.has(item));
  if (tone === 'negative' && items.length > 0 && !failed) {
    findings.push({ path: '/verdicts', code: 'verdict-none-failed', params: {} });
  }
  return findings;
}

function checkItem(
  { id, reasons }: ChecklistItem,
  verdict: Verdict | undefined,
  tone: Outcome['tone'],
): Finding[] {
  if (!verdict) return tone === 'positive' ? [finding(id, 'verdict-missing')] : [];
  if (Array.from(verdict.note ?? '').length > maxNoteLength) {
    return [{ ...finding(id, 'maxLength'), params: { limit: maxNoteLength } }];
  }
  if (!isStorable(verdict.note ?? '')) return [finding(id, 'characters')];
  if (verdict.ok) return [];
  if (tone === 'positive') return [finding(id, 'verdict-failed')];
  if (verdict.reason === undefined) return [finding(id, 'reason-missing')];
  return reasons.includes(verdict.reason) ? [] : [finding(id, 'reason-unknown')];
}

const finding = (item: string, code: FindingCode): Finding => ({
  path: `/verdicts/${item}`,
  code,
  params: {},
});
