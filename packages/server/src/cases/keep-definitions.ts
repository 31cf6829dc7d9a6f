import { canonicalJson, sha256Hex } from '@alur/model/case/hash.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { keepPackFiles } from '../authoring/keep-pack-files.ts';
import type { FileProblem, LoadedAgency } from '../pack/load-pack.ts';
import type { Store } from '../store/store.ts';

/**
 * Stores every revision that is in force, so that drafts and cases can stay on it. A revision that
 * was published once never changes: where a file says otherwise, what was published stays in force.
 *
 * @returns the agencies as they are served, and a problem for each such file
 */
export async function keepDefinitions(
  store: Store,
  agencies: readonly LoadedAgency[],
  now: string,
): Promise<{ readonly agencies: LoadedAgency[]; readonly problems: readonly FileProblem[] }> {
  const problems: FileProblem[] = [];
  const served: LoadedAgency[] = [];
  for (const loaded of agencies) {
    const { agency, workflows } = loaded;
    const permitTypes = new Map<string, PermitType>();
    for (const permitType of loaded.permitTypes.values()) {
      const published = await keepPermitType(store, agency.id, permitType, now);
      permitTypes.set(permitType.id, published ?? permitType);
      if (published) problems.push(changed(agency.id, permitType));
    }
    await store.transaction(async (tx) => {
      for (const { id, sha256, xml } of workflows.values()) {
        await tx.definitions.keepWorkflow({ id, sha256, xml, storedAt: now });
      }
    });
    problems.push(...(await keepPackFiles(store, loaded, now)));
    served.push({ ...loaded, permitTypes });
  }
  return { agencies: served, problems };
}

/** What was published under this revision, where that is something else. */
async function keepPermitType(
  store: Store,
  agency: string,
  definition: PermitType,
  storedAt: string,
): Promise<PermitType | undefined> {
  const { id, revision } = definition;
  const sha256 = sha256Hex(canonicalJson(definition));
  return store.transaction(async (tx) => {
    const revisionKept = { agency, id, revision, sha256, definition, storedAt };
    if ((await tx.definitions.keepPermitType(revisionKept)) !== 'different') return undefined;
    return (await tx.definitions.permitType(agency, id, revision))?.definition;
  });
}

function changed(agency: string, { id, revision }: PermitType): FileProblem {
  return {
    file: `schemas/${agency}/${id}.json`,
    line: 1,
    severity: 'error',
    code: 'revision-changed',
    message: {
      id: `Revisi ${revision} sudah diterbitkan dengan isi yang lain, dan yang diterbitkan itu tetap berlaku. Naikkan "revision" menjadi ${revision + 1} untuk menerbitkan perubahan ini.`,
      en: `Revision ${revision} was published with other content, and that one stays in force. Raise "revision" to ${revision + 1} to publish this change.`,
    },
  };
}
