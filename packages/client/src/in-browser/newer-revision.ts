import type { Draft } from '@alur/model/permit/application.js';
import type { Desk } from './desk.ts';

/** A draft as its owner sees it: with the revision in force, where that is newer. */
export function withNewer(desk: Desk, draft: Draft): Draft {
  const newer = newerRevision(desk, draft);
  return newer === undefined ? draft : { ...draft, newerRevision: newer };
}

/** None for a correction: it stays on the form that the case is pinned to. */
export function newerRevision(desk: Desk, { permitType, corrects }: Draft): number | undefined {
  if (corrects) return undefined;
  const inForce = desk.permitTypes.get(permitType.id)?.revision ?? permitType.revision;
  return inForce > permitType.revision ? inForce : undefined;
}
