/**
 * The value after a change, with every part that is as before being the part from before (`===`), so
 * that views need compare no deeper. What has an id is found by it, in lists too; keys that are
 * undefined are left out, as a reader leaves them.
 *
 * For plain data alone: arrays and objects without cycles.
 */
export function share<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(after)) {
    return shareList(Array.isArray(before) ? (before as unknown[]) : [], after, before) as T;
  }
  if (typeof after === 'object' && after !== null) return shareObject(before, after);
  return after;
}

function shareList(known: readonly unknown[], after: readonly unknown[], before: unknown): unknown {
  const byId = new Map(known.flatMap((each) => (hasId(each) ? [[each.id, each]] : [])));
  const shared = after.map((each, index) =>
    share(hasId(each) ? byId.get(each.id) : known[index], each),
  );
  const isSame =
    Array.isArray(before) &&
    shared.length === known.length &&
    shared.every((each, index) => each === known[index]);
  return isSame ? before : shared;
}

function shareObject<T extends object>(before: unknown, after: T): T {
  const known = (typeof before === 'object' && before !== null ? before : {}) as Readonly<
    Record<string, unknown>
  >;
  const shared = Object.entries(after)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, share(known[key], value as unknown)] as const);
  const isSame =
    typeof before === 'object' &&
    before !== null &&
    Object.values(known).filter((value) => value !== undefined).length === shared.length &&
    shared.every(([key, value]) => value === known[key]);
  return isSame ? (before as T) : (Object.fromEntries(shared) as T);
}

function hasId(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}
