import type { DocumentRequirement, PermitType } from '../generated/permit-type.ts';
import { holds } from './condition.ts';
import { pruneHidden } from './prune.ts';

export type Need = 'required' | 'recommended' | 'optional';

export interface NeededDocument {
  readonly requirement: DocumentRequirement;
  readonly need: Need;
}

/**
 * How much each document of a permit is needed with these answers, in the order of the file.
 * A document whose condition does not hold is optional: nobody is kept from adding it.
 */
export function documentNeeds(
  permitType: Pick<PermitType, 'stages' | 'documents'>,
  answers: unknown,
): readonly NeededDocument[] {
  const shown = pruneHidden(permitType, answers);
  return permitType.documents.map((requirement) => ({
    requirement,
    need: needOf(requirement, shown),
  }));
}

function needOf({ need }: DocumentRequirement, answers: unknown): Need {
  if (typeof need === 'string') return need;
  if ('requiredWhen' in need) return holds(need.requiredWhen, answers) ? 'required' : 'optional';
  return holds(need.recommendedWhen, answers) ? 'recommended' : 'optional';
}
