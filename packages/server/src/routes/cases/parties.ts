import type { CaseParties } from '../../policy/cases.ts';
import type { CaseRecord } from '../../store/ports/cases.ts';
import type { StoreReader } from '../../store/store.ts';

/** A case of this agency with who has to do with it; what the policies of a case ask for. */
export async function findCase(
  read: Pick<StoreReader, 'cases' | 'tasks'>,
  agency: string,
  id: string,
): Promise<(CaseParties & { readonly record: CaseRecord }) | undefined> {
  const record = await read.cases.byId(id);
  if (record?.agency !== agency) return undefined;
  const tasks = await read.tasks.ofCase(id);
  return { applicant: record.account, roles: tasks.map(({ role }) => role), record };
}
