/** Pixels. A row or two: few things stand on one shelf, and few stand on many. */
const shelfHeight = 128;

/** Things by how high on the page they are, to be found without asking all of them. */
export class Shelves<T> {
  readonly #shelves = new Map<number, T[]>();

  add(thing: T, top: number, bottom: number): void {
    for (let shelf = shelfOf(top); shelf <= shelfOf(bottom); shelf += 1) {
      const things = this.#shelves.get(shelf);
      if (things) things.push(thing);
      else this.#shelves.set(shelf, [thing]);
    }
  }

  /** How many of the things between two heights are meant; each counts once. */
  count(top: number, bottom: number, isMeant: (thing: T) => boolean): number {
    const [first, last] = [shelfOf(top), shelfOf(bottom)];
    if (first === last) return (this.#shelves.get(first) ?? []).filter(isMeant).length;
    const near = new Set<T>();
    for (let shelf = first; shelf <= last; shelf += 1) {
      for (const thing of this.#shelves.get(shelf) ?? []) near.add(thing);
    }
    return [...near].filter(isMeant).length;
  }
}

function shelfOf(height: number): number {
  return Math.floor(height / shelfHeight);
}
