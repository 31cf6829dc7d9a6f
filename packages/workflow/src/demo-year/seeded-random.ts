/** Chance that can be had again: the same seed gives the same draws. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  chance(share: number): boolean;
  between(from: number, to: number): number;
  /** Positive, half of them below the median; `spread` is sigma of the logarithm. */
  logNormal(median: number, spread: number): number;
  /** One of several, each with a weight. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  pick<T>(items: readonly T[]): T;
  /** 22 letters and digits that nobody else has drawn. */
  id(): string;
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** Mulberry32: good enough to make up a year, useless for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return {
    next,
    pick,
    chance: (share) => next() < share,
    between: (from, to) => from + next() * (to - from),
    logNormal: (median, spread) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
      if (!found) throw new Error('There is nothing to pick from.');
      return found[0];
    },
    id: () => Array.from({ length: 22 }, () => pick(letters)).join(''),
  };
}
