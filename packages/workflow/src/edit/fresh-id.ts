import type { Sop } from '@alur/model/sop/sop.js';
import type { AuthoredSop } from './authored-sop.ts';

/** What the reader takes as the id of an element of our own files. */
const safeId = /^[A-Za-z_][\w.-]{0,99}$/;

/** Long enough to be read, with room left for what is derived from it. */
const longest = 60;

export function isSafeId(id: string): boolean {
  return safeId.test(id) && !(id in {});
}

/** Every id that an element of the file has: they share one space. */
export function takenIds({ id, performers, nodes, flows }: Sop): Set<string> {
  return new Set([id, ...[...performers, ...nodes, ...flows].map((each) => each.id)]);
}

/**
 * An id for something new, from its name: `memeriksa-berkas`, then `memeriksa-berkas-2`. None that
 * is in use, and none that something removed had.
 *
 * @param fallback - where the name has no letter that an id can hold
 */
export function freshId(
  { sop, retired }: Pick<AuthoredSop, 'sop' | 'retired'>,
  name: string,
  fallback: string,
): string {
  const taken = takenIds(sop);
  return firstFree([slugOf(name) || fallback], (id) => taken.has(id) || retired?.has(id) === true);
}

/** The first of these ids that is free, or the last of them with a number behind it. */
export function firstFree(candidates: readonly string[], isTaken: (id: string) => boolean): string {
  const free = candidates.find((id) => !isTaken(id));
  if (free !== undefined) return free;
  const base = candidates.at(-1) ?? 'id';
  let count = 2;
  while (isTaken(`${base}-${String(count)}`)) count += 1;
  return `${base}-${String(count)}`;
}

/** "Memeriksa Berkas (1)" as `memeriksa-berkas-1`; empty where nothing is left. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '');
  const short = slug.length > longest ? slug.slice(0, longest).replace(/-[^-]*$/, '') : slug;
  const whole = short.replace(/-+$/, '');
  return whole in {} ? '' : whole;
}
