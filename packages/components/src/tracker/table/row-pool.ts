/**
 * The elements that rows are drawn in. A row that stays in sight keeps its own, and with it the
 * focus; what has left lends its element to what has come, so that scrolling makes none. Elements
 * stand in the order of their rows, for whoever reads the list by the order of the document.
 */
export class RowPool {
  private body: HTMLElement | undefined;
  private drawn: ReadonlyMap<number, HTMLElement> = new Map();
  /** Of a list that was longer. */
  private readonly left: HTMLElement[] = [];

  /**
   * @param indices - of rows, ascending
   * @returns the element of each row; there are no others in `body` afterwards
   */
  take(body: HTMLElement, indices: readonly number[]): ReadonlyMap<number, HTMLElement> {
    if (this.body !== body) [this.body, this.drawn] = [body, new Map()];
    const wanted = new Set(indices);
    const spare = new Set<HTMLElement>();
    for (const [index, element] of this.drawn) if (!wanted.has(index)) spare.add(element);
    const drawn = new Map<number, HTMLElement>();
    let next = body.firstElementChild as HTMLElement | null;
    for (const index of indices) {
      let element = this.drawn.get(index);
      if (!element) {
        element = next && spare.has(next) ? next : (first(spare) ?? this.left.pop());
        element ??= document.createElement('div');
        spare.delete(element);
        // A row that stays is never moved: an element that is moved loses the focus.
        if (element !== next) body.insertBefore(element, next);
      }
      next = element.nextElementSibling as HTMLElement | null;
      drawn.set(index, element);
    }
    for (const element of spare) element.remove();
    this.left.push(...spare);
    this.drawn = drawn;
    return drawn;
  }
}

function first<T>(values: ReadonlySet<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}
