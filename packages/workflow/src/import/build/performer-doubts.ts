import { isDecision } from '../flow/step-ways.ts';
import type { DoubtDraft } from '../doubt-draft.ts';
import type { BuiltIds, Understood } from './understood.ts';

/** Who does a step, where no mark says it clearly. */
export function performerDoubts(
  understood: Understood,
  ids: BuiltIds,
  at: number,
): readonly DoubtDraft[] {
  const { assigned, performers, rows, ways } = understood;
  const choice = assigned[at];
  const activity = ids.steps[at] ?? '';
  if (!choice || choice.confidence === 1) return [];
  const name = performers[choice.performer] ?? '';
  const symbol = ways[at] && isDecision(ways[at]) ? 'decision' : 'process';
  const isMarkedTwice = (rows[at]?.marks.size ?? 0) > 1;
  return [
    {
      code: isMarkedTwice ? 'symbol' : 'performer',
      element: activity,
      proposal: { id: name, en: name },
      why: choice.why,
      confidence: choice.confidence,
      alternatives: choice.others.slice(0, 5).map((other) => ({
        label: { id: performers[other] ?? '', en: performers[other] ?? '' },
        edits: [{ kind: 'place-symbol', activity, performer: ids.performers[other] ?? '', symbol }],
      })),
    },
  ];
}
