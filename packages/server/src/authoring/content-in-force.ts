import { revisionInForce } from '@alur/client/authoring/revision-state.js';
import type { LoadedAgency } from '../pack/in-force.ts';
import type { PublicationHead } from '../store/ports/publications.ts';

/** An SOP of one exact content. */
export interface WorkflowRef {
  readonly id: string;
  readonly sha256: string;
}

/**
 * What of an SOP new cases begin on: the revision in force, or the pack's file where none is
 * published. An SOP that came with the pack and is no longer listed there is withdrawn.
 *
 * @param heads - of this SOP
 * @param day - "2026-11-21", of the agency
 */
export function contentInForce(
  { agency, workflows }: Pick<LoadedAgency, 'agency' | 'workflows'>,
  id: string,
  heads: readonly PublicationHead[],
  day: string,
): WorkflowRef | undefined {
  const isListed = agency.workflows.includes(id);
  if (!isListed && heads.some(({ ofPack }) => ofPack)) return undefined;
  const sha256 = revisionInForce(heads, day)?.sha256 ?? workflows.get(id)?.sha256;
  return sha256 === undefined ? undefined : { id, sha256 };
}

/** Every SOP that is in force: those of the pack in its order, then what authors have added. */
export function contentsInForce(
  loaded: Pick<LoadedAgency, 'agency' | 'workflows'>,
  heads: readonly PublicationHead[],
  day: string,
): readonly WorkflowRef[] {
  const ids = new Set([...loaded.agency.workflows, ...heads.map(({ workflow }) => workflow)]);
  return [...ids].flatMap((id) => {
    const own = heads.filter(({ workflow }) => workflow === id);
    return contentInForce(loaded, id, own, day) ?? [];
  });
}
