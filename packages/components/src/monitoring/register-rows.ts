import {
  deviationText,
  causeWords,
  followUpWords,
  kindWords,
  wordsOf,
} from '@alur/model/assessment/words.js';
import type { SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import { say, type Language } from '@alur/model/text.js';
import { date } from '../time/agency-time.ts';
import { monitoringMessages as words } from './messages.ts';

/** What heads the register, and how wide each column is beside the others. */
export const registerColumns = [
  { head: words.number, share: 2 },
  { head: words.case, share: 7 },
  { head: words.began, share: 6 },
  { head: words.step, share: 12 },
  { head: words.performer, share: 8 },
  { head: words.kind, share: 6 },
  { head: words.what, share: 14 },
  { head: words.norm, share: 5 },
  { head: words.cause, share: 9 },
  { head: words.followUp, share: 9 },
] as const;

/**
 * The register of deviations, the latest first. People are named by their role only: who it was
 * stands in the case, for those who may see it.
 *
 * @returns a text for each of {@link registerColumns}
 */
export function registerRows(
  steps: readonly SummaryStep[],
  timeZone: string,
  language: Language,
): readonly (readonly string[])[] {
  const startOf = ({ step }: SummaryStep) => step.startedAt ?? step.endedAt ?? 0;
  const deviating = steps
    .filter(({ step }) => step.deviations.length > 0)
    .toSorted((a, b) => startOf(b) - startOf(a));
  return deviating
    .flatMap((each) => each.step.deviations.map((deviation) => ({ each, deviation })))
    .map(({ each, deviation }, index) => {
      const { of, step } = each;
      const { kind, cause, followUp } = deviation;
      const suffix = followUp?.done ? words.doneSuffix : words.openSuffix;
      return [
        String(index + 1),
        of.submission?.registrationNumber ?? of.case,
        startOf(each) > 0 ? date(new Date(startOf(each)).toISOString(), timeZone, language) : '—',
        step.number ? `${step.number} ${step.name}` : step.name,
        step.answers.performer || step.answers.role,
        say(wordsOf(kindWords, kind), language),
        say(deviationText(deviation), language),
        step.time.norm || '—',
        cause ? say(wordsOf(causeWords, cause.code), language) : words.notYet[language],
        followUp
          ? `${say(wordsOf(followUpWords, followUp.action), language)}${followUp.action === 'none' ? '' : suffix[language]}`
          : words.notYet[language],
      ];
    });
}
