import type { Sop } from '@alur/model/sop/sop.js';
import { todayIn } from '../authoring/today.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { ReadableProcedure } from '../policy/procedures.ts';
import type { Viewer } from '../policy/viewer.ts';
import type { CaseDesk } from './case-desk.ts';

/** An SOP with its file, as it was published, to somebody. */
export interface PublishedProcedure extends ReadableProcedure {
  readonly id: string;
  readonly sha256: string;
  readonly sop: Sop;
  readonly xml: string;
}

/**
 * The procedure in force, or with `sha256` the one of that content, which may be an earlier one.
 * Undefined when the agency never had it.
 */
export async function publishedProcedure(
  desk: Pick<CaseDesk, 'store' | 'definitions' | 'now'>,
  loaded: LoadedAgency,
  viewer: Viewer | undefined,
  wanted: { readonly id: string; readonly sha256?: string | undefined },
): Promise<PublishedProcedure | undefined> {
  const { store, definitions } = desk;
  const { agency, workflows } = loaded;
  const today = todayIn(desk, loaded);
  const inForce = await definitions.contentInForce(agency.id, wanted.id, today);
  const { id, sha256 = inForce?.sha256 } = wanted;
  if (sha256 === undefined) return undefined;
  const isInForce = inForce?.sha256 === sha256;
  const ofPack = workflows.get(id);
  if (isInForce && ofPack?.sha256 === sha256) {
    const { sop, xml } = ofPack;
    return { id, sha256, sop, xml, isInForce, hasCase: false };
  }
  const stored = await store.read.definitions.workflow(sha256);
  if (stored?.id !== id) return undefined;
  const [{ sop }, hasCase] = await Promise.all([
    definitions.procedure({ id, sha256 }),
    viewer !== undefined &&
      ((viewer.oversees === true && id.startsWith(`${agency.id}/`)) ||
        store.read.cases.anyOn({ id, sha256 }, { ...partOf(viewer), agency: agency.id })),
  ]);
  return { id, sha256, sop, xml: stored.xml, isInForce, hasCase };
}

/** The citizens' role is held by every citizen, so it is no part in anybody's case. */
function partOf({ account, roles, applicantRole }: Viewer) {
  return { account, roles: roles.filter((role) => role !== applicantRole) };
}
