import { localDay } from '../authoring/local-day.ts';
import { revisionInForce } from '../authoring/revision-state.ts';
import { procedureKey, procedureOf } from './definitions.ts';
import type { Desk, Procedure } from './desk.ts';
import type { PublicationRow } from './tables.ts';

/** What cases follow that begin now: what an author has published, or the file of the pack. */
export async function procedureInForce(desk: Desk, id: string): Promise<Procedure | undefined> {
  const published = await (await desk.tables()).getAllFromIndex('publications', 'workflow', id);
  return inForce(desk, id, published);
}

/** Every SOP in force: those of the pack in its order, then what authors have added. */
export async function proceduresInForce(desk: Desk): Promise<readonly Procedure[]> {
  const published = await (await desk.tables()).getAll('publications');
  const ids = new Set([...desk.procedures.keys(), ...published.map(({ workflow }) => workflow)]);
  const all = await Promise.all(
    [...ids].map((id) =>
      inForce(
        desk,
        id,
        published.filter(({ workflow }) => workflow === id),
      ),
    ),
  );
  return all.filter((procedure) => procedure !== undefined);
}

async function inForce(
  desk: Desk,
  id: string,
  published: readonly PublicationRow[],
): Promise<Procedure | undefined> {
  const ofPack = desk.procedures.get(id);
  const row = revisionInForce(published, localDay(desk.now(), desk.agency.timeZone));
  // The file of the pack may have changed since it was noted as a revision.
  if (!row || row.publishedBy === undefined) return ofPack;
  return procedureOf(desk, procedureKey({ id, sha256: row.sha256 }));
}
