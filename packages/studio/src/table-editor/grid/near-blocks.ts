/** In parts of what is seen at once: how far away a block is still near. */
const margin = '50%';

/**
 * Tells the blocks of rows that are in sight, or nearly, by the class `near`: what holds a cell in
 * sight costs a layer each, whenever the table is painted.
 */
export class NearBlocks {
  private observer: IntersectionObserver | undefined;
  private scroller: Element | undefined;
  private watched = new Set<Element>();
  private readonly far = new Set<Element>();

  /** By its `data-block`; one that has just come counts as near. */
  isFar(key: number): boolean {
    return [...this.far].some((block) => (block as HTMLElement).dataset['block'] === String(key));
  }

  /** @param blocks - those that there are now */
  watch(scroller: Element, blocks: Iterable<Element>): void {
    if (scroller !== this.scroller) this.begin(scroller);
    const now = new Set(blocks);
    for (const block of this.watched) if (!now.has(block)) this.forget(block);
    for (const block of now) if (!this.watched.has(block)) this.observer?.observe(block);
    this.watched = now;
  }

  stop(): void {
    this.observer?.disconnect();
    this.scroller = undefined;
    this.watched = new Set();
    this.far.clear();
  }

  private forget(block: Element): void {
    this.observer?.unobserve(block);
    this.far.delete(block);
  }

  private begin(scroller: Element): void {
    this.stop();
    this.scroller = scroller;
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          target.classList.toggle('near', isIntersecting);
          if (isIntersecting) this.far.delete(target);
          else this.far.add(target);
        }
      },
      { root: scroller, rootMargin: `${margin} 0px` },
    );
  }
}
