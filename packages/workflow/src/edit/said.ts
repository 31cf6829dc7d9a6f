import type { Inference } from '@alur/model/sop/sop.js';

/** What inferences are about (their `what`), by the part that an author sets. */
const about: Readonly<Record<string, readonly string[]>> = {
  createdOn: ['dates'],
  revisedOn: ['dates'],
  effectiveOn: ['dates'],
  approvedOn: ['dates'],
  approvedBy: ['dates'],
  name: ['name', 'activity'],
  number: ['number', 'activity'],
  description: ['description', 'activity'],
  notifications: ['notify'],
  requiredInputs: ['mutuBaku'],
  duration: ['mutuBaku'],
  outputs: ['mutuBaku'],
  remarks: ['mutuBaku'],
  answers: ['decision', 'outcomes', 'return', 'flow', 'symbol', 'symbols'],
  next: ['return', 'flow', 'end'],
  place: ['performer', 'symbol', 'symbols'],
};

/**
 * What is still inferred after an author has set these parts: who changes a thing has looked at it.
 * Undefined where nothing is left.
 */
export function withoutInferences(
  inferences: readonly Inference[] | undefined,
  parts: readonly string[],
): readonly Inference[] | undefined {
  const said = new Set(parts.flatMap((part) => [part, ...(about[part] ?? [])]));
  const left = inferences?.filter(({ what }) => !said.has(what));
  return left && left.length > 0 ? left : undefined;
}
