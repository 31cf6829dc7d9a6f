import { canonicalJson, sha256Hex } from '@alur/model/case/hash.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { LoadedAgency } from '../pack/in-force.ts';
import type { Store } from '../store/store.ts';

/**
 * A permit to hang made-up cases on, where an agency has procedures and no permit of its own: those
 * of Mempawah come in through OSS. Kept in the demo database alone; nobody can apply for it.
 */
export function standInPermit({ agency, workflows }: LoadedAgency): PermitType | undefined {
  const workflow = [...workflows.values()][0];
  const unit = agency.units[0]?.id;
  if (!workflow || unit === undefined) return undefined;
  const { sop } = workflow;
  return {
    ...{ id: sop.id, revision: 1, title: { id: sop.identity.title } },
    ...{ category: 'contoh', handledBy: unit, serviceTime: '1 hari kerja', workflow: workflow.id },
    ...{ stages: [], documents: [], statements: [], checklist: [], letters: [] },
  };
}

export async function keepStandIn(
  store: Store,
  agency: string,
  definition: PermitType,
  storedAt: string,
): Promise<void> {
  const { id, revision } = definition;
  const sha256 = sha256Hex(canonicalJson(definition));
  await store.transaction(async (tx) => {
    await tx.definitions.keepPermitType({ agency, id, revision, sha256, definition, storedAt });
  });
}
