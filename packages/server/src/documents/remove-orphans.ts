import type { StoreReader } from '../store/store.ts';
import type { DocumentStorage } from './document-storage.ts';

/**
 * Deletes bytes that no document refers to: of a server that was killed between the two.
 *
 * @param before - ISO 8601, UTC; an hour ago, say: younger files may be about to get their entry
 * @returns how many were deleted
 */
export async function removeOrphans(
  storage: DocumentStorage,
  store: StoreReader,
  before: string,
): Promise<number> {
  let removed = 0;
  for await (const ids of storage.unchangedSince(before)) {
    const known = await store.documents.known(ids);
    for (const id of ids.filter((each) => !known.has(each))) {
      await storage.delete(id);
      removed += 1;
    }
  }
  return removed;
}
