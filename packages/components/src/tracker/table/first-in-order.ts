/**
 * The first few of many numbers in the order of a stable sort, without sorting the others: all are
 * counted into buckets by their size, and only the bucket that the last of the few falls into is
 * looked at again.
 *
 * @returns where each stands in `keys`: `count` of them, or as many as there are
 */
export function firstInOrder(keys: Float64Array, count: number): Uint32Array {
  const sure: number[] = [];
  let open = new Uint32Array(keys.length);
  for (let at = 0; at < open.length; at++) open[at] = at;
  while (open.length > 4 * count) {
    const bucketOf = buckets(keys, open);
    if (!bucketOf) {
      // All are the same, and stand in their order already.
      open = open.slice(0, count - sure.length);
      break;
    }
    const last = bucketOfNth(bucketOf, count - sure.length);
    let size = 0;
    for (let at = 0; at < open.length; at++) {
      const bucket = bucketOf[at] as number;
      if (bucket < last) sure.push(open[at] as number);
      // Written over what has been read.
      else if (bucket === last) open[size++] = open[at] as number;
    }
    open = open.slice(0, size);
  }
  const key = (at: number): number => keys[at] as number;
  return Uint32Array.of(...sure, ...open)
    .sort((a, b) => key(a) - key(b) || a - b)
    .slice(0, count);
}

const bucketCount = 2 ** 12;

/** Into which of equally wide buckets each falls; undefined where all keys are the same. */
function buckets(keys: Float64Array, places: Uint32Array): Uint16Array | undefined {
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < places.length; at++) {
    const key = keys[places[at] as number] as number;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (!(least < most)) return undefined;
  const perKey = (bucketCount - 1) / (most - least);
  const bucketOf = new Uint16Array(places.length);
  for (let at = 0; at < places.length; at++) {
    bucketOf[at] = ((keys[places[at] as number] as number) - least) * perKey;
  }
  return bucketOf;
}

/** The bucket that the last of the first `count` falls into. */
function bucketOfNth(bucketOf: Uint16Array, count: number): number {
  const sizes = new Uint32Array(bucketCount);
  for (let at = 0; at < bucketOf.length; at++) {
    const bucket = bucketOf[at] as number;
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  let before = 0;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    before += sizes[bucket] as number;
    if (before >= count) return bucket;
  }
  return bucketCount - 1;
}
