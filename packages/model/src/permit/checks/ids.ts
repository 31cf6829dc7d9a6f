import type { PermitType } from '../../generated/permit-type.ts';
import { reservedStageIds } from '../../form/stages.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';
import { isReservedName } from '../../reading/reserved-names.ts';

/** Ids are there once, and none means something else to the software. */
export function checkIds(permitType: PermitType): readonly Problem[] {
  const reservedStages = permitType.stages.flatMap(({ id }, index) =>
    (reservedStageIds as readonly string[]).includes(id)
      ? [problem(`/stages/${index}/id`, 'reserved-name', { name: id })]
      : [],
  );
  return [
    ...reservedStages,
    ...idsIn('/stages', permitType.stages),
    ...idsIn('/documents', permitType.documents),
    ...idsIn('/statements', permitType.statements),
    ...idsIn('/checklist', permitType.checklist),
  ];
}

/** What is wrong with the ids of a list of things that have one. */
export function idsIn(at: string, things: readonly { readonly id: string }[]): readonly Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, index) => {
    const place = `${at}/${index}/id`;
    if (seen.has(id)) return [problem(place, 'duplicate-id', { id })];
    seen.add(id);
    return isReservedName(id) ? [problem(place, 'reserved-name', { name: id })] : [];
  });
}
