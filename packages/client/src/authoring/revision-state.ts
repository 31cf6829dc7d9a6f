import type { WorkflowRevision } from '../authoring-service.ts';

type Dated = Pick<WorkflowRevision, 'revision' | 'effectiveOn'>;

/**
 * The revision that a case begins on: the latest of those whose day has come. One that was published
 * later takes the place of an earlier one also where its day comes first.
 *
 * @param day - "2026-11-21", of the agency
 */
export function revisionInForce<T extends Dated>(
  revisions: readonly T[],
  day: string,
): T | undefined {
  return revisions
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<T | undefined>(
      (latest, each) => (latest && latest.revision > each.revision ? latest : each),
      undefined,
    );
}

/** How a revision stands among all of its SOP. */
export function revisionState(
  { revision, effectiveOn }: Dated,
  all: readonly Dated[],
  day: string,
): WorkflowRevision['state'] {
  if (revisionInForce(all, day)?.revision === revision) return 'in-force';
  const isOvertaken = all.some(
    (other) => other.revision > revision && other.effectiveOn <= effectiveOn,
  );
  return effectiveOn > day && !isOvertaken ? 'planned' : 'superseded';
}
