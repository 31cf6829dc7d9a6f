import type { Inference, Sop } from '@alur/model/sop/sop.js';
import type { DoubtDraft } from '../doubt-draft.ts';
import { reasonOf } from '../fixed-reasons.ts';
import { InferredSop } from './inferred-sop.ts';
import { otherPerformers } from './other-performers.ts';
import { notDecided, otherTargets } from './other-ways.ts';
import { whatWasTaken } from './what-was-taken.ts';

/**
 * Everything that an SOP marks as inferred, with what else it may be: whoever wrote it down, an
 * import of ours or a person. The same `what` means the same as the code of a doubt.
 */
export function inferredDoubts(sop: Sop): readonly DoubtDraft[] {
  const inferred = new InferredSop(sop);
  return [{ ...sop, id: '' }, ...sop.activities, ...sop.nodes].flatMap(
    ({ id: element, inferences = [] }) =>
      inferences.map((inference): DoubtDraft => ({
        code: inference.what,
        element,
        proposal: whatWasTaken(inferred, element, inference),
        why: reasonOf(inference.why),
        confidence: inference.confidence,
        alternatives: alternatives(inferred, element, inference),
      })),
  );
}

type Alternatives = NonNullable<DoubtDraft['alternatives']>;

function alternatives(inferred: InferredSop, element: string, inference: Inference): Alternatives {
  const isStep = inferred.rowOf(element) >= 0;
  switch (inference.what) {
    case 'performer':
    case 'symbol':
      return otherPerformers(inferred, element);
    case 'decision':
      return notDecided(inferred, element);
    case 'return':
    case 'flow':
      return otherTargets(inferred, element, inference);
    case 'number':
      return isStep ? [renumbered] : [];
    case 'requiredInputs':
      return inActivity(inferred, element);
    case 'activity':
      return isStep
        ? [{ label: noStep, edits: [{ kind: 'remove-activity', activity: element }] }]
        : [];
    default:
      return [];
  }
}

/** What stands as required inputs belongs to the words of the activity. */
function inActivity(inferred: InferredSop, element: string): Alternatives {
  const activity = inferred.sop.activities[inferred.rowOf(element)];
  const inputs = activity?.mutuBaku.requiredInputs.join(' ') ?? '';
  if (!activity || inputs === '') return [];
  const description = `${activity.description ?? activity.name} ${inputs}`;
  return [
    {
      label: { id: 'Bagian dari kegiatan', en: 'Part of the activity' },
      edits: [
        { kind: 'set-mutu-baku', activity: element, change: { requiredInputs: [] } },
        { kind: 'set-activity', activity: element, change: { description } },
      ],
    },
  ];
}

const renumbered = {
  label: { id: 'Nomori ulang semua langkah', en: 'Renumber all steps' },
  edits: [{ kind: 'renumber' }],
} as const;

const noStep = { id: 'Bukan langkah: hapus', en: 'No step: remove it' };
