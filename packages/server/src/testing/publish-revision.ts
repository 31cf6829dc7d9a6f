import type { PermitType } from '@alur/model/generated/permit-type.js';
import { keepDefinitions } from '../cases/keep-definitions.ts';
import type { AppDesk } from '../http/app-desk.ts';

/** Puts a newer revision of a permit type in force, as a changed pack does. */
export async function publishRevision(
  { store, definitions, now }: Pick<AppDesk, 'store' | 'definitions' | 'now'>,
  permitType: PermitType,
  agency = 'denpasar',
): Promise<void> {
  const changed = [...definitions.agencies.values()].map((loaded) =>
    loaded.agency.id === agency
      ? { ...loaded, permitTypes: new Map(loaded.permitTypes).set(permitType.id, permitType) }
      : loaded,
  );
  const { agencies, problems } = await keepDefinitions(store, changed, now());
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  definitions.replace(agencies);
}
