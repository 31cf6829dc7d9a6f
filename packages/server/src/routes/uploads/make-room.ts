/** What one account may hold in drafts and have on its way. */
export const quota = { bytes: 300_000_000, unfinished: 40 };

/** What the account holds already, sizes in bytes. */
export interface Held<Unfinished> {
  readonly draftBytes: number;
  readonly unfinished: readonly Unfinished[];
}

/**
 * Which unfinished uploads have to go so that another file may come, oldest first: on a network
 * that drops, people leave many behind. Undefined when there is no room even then.
 */
export function makeRoom<Unfinished extends { readonly size: number; readonly createdAt: string }>(
  size: number,
  { draftBytes, unfinished }: Held<Unfinished>,
): readonly Unfinished[] | undefined {
  const free = quota.bytes - draftBytes - size;
  if (free < 0) return undefined;
  const newestFirst = unfinished.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  let bytes = 0;
  const keeps = newestFirst.findIndex((each, index) => {
    bytes += each.size;
    return bytes > free || index >= quota.unfinished - 1;
  });
  return keeps === -1 ? [] : newestFirst.slice(keeps).toReversed();
}
