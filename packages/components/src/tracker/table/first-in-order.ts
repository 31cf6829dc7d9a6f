/**
 * The first few of many numbers in the order of a stable sort, without sorting the others: a sample
 * says how small a number has to be, and the few that are as small are sorted.
 *
 * @returns where each stands in `keys`; undefined where as little is gained, as of few numbers or of
 *   many that are the same, or the sample was none of the whole
 */
export function firstInOrder(keys: Float64Array, count: number): Uint32Array | undefined {
  const sample = new Float64Array(Math.floor(keys.length / apart));
  for (let at = 0; at < sample.length; at++) sample[at] = keys[at * apart] as number;
  const limit = sample.sort()[Math.ceil((4 * count) / apart)];
  if (limit === undefined) return undefined;
  const near: number[] = [];
  for (let at = 0; at < keys.length; at++) if ((keys[at] as number) <= limit) near.push(at);
  if (near.length < count || near.length > most * count) return undefined;
  const key = (at: number): number => keys[at] as number;
  return Uint32Array.from(near.sort((a, b) => key(a) - key(b) || a - b).slice(0, count));
}

/** One number in so many is looked at. */
const apart = 32;
/** More for each of the few are sorted sooner all together. */
const most = 32;
