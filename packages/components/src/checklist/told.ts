import type { PublicAgency } from '@alur/client/permit-service.js';
import type { ChecklistItem } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';

/** One thing that is not in order, as the applicant is told. */
export interface Fault {
  readonly item: string;
  readonly ask: string;
  readonly reason: string;
  readonly note: string;
}

/** What is not in order and why, in the order of the checklist. */
export function faultsToTell(
  items: readonly ChecklistItem[],
  verdicts: readonly Verdict[],
  { reasons }: Pick<PublicAgency, 'reasons'>,
  language: Language,
): readonly Fault[] {
  return items.flatMap(({ id, ask }) => {
    const verdict = verdicts.find((each) => each.item === id);
    if (!verdict || verdict.ok) return [];
    const reason = verdict.reason === undefined ? undefined : reasons[verdict.reason];
    return [
      {
        item: id,
        ask: say(ask, language),
        reason: reason ? say(reason, language) : '',
        note: verdict.note ?? '',
      },
    ];
  });
}
