import type { AuthoringTerms } from '@alur/client/authoring/check-draft.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import type { LoadedAgency } from '../pack/in-force.ts';
import { contentsInForce } from './content-in-force.ts';
import { todayIn } from './today.ts';

/** What a draft of an agency is held to today. */
export async function authoringTerms(
  desk: Pick<CaseDesk, 'store' | 'definitions' | 'now'>,
  loaded: LoadedAgency,
): Promise<AuthoringTerms> {
  const heads = await desk.store.read.publications.heads(loaded.agency.id);
  const contents = contentsInForce(loaded, heads, todayIn(desk, loaded));
  const workflows = await Promise.all(contents.map((ref) => desk.definitions.procedure(ref)));
  const { agency, permitTypes } = loaded;
  return {
    ...{ agency, permitTypes: [...permitTypes.values()] },
    workflows: workflows.map(({ id, sop }) => ({ id, sop })),
  };
}
