/** A piece of a document that no page break divides, in the pixels of whoever measured. */
export interface Block {
  readonly height: number;
  /** A heading: never the last thing on a page that has more. */
  readonly keepWithNext?: boolean | undefined;
}

/** How much of a document a page holds; the first has its head, or what comes before. */
export interface Room {
  readonly first: number;
  readonly rest: number;
}

/** A stretch of a list: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts blocks that stand one below another on pages, as many on each as fit.
 *
 * @returns one stretch for each page; a block higher than a page has one for itself
 */
export function fillPages(blocks: readonly Block[], room: Room): readonly Stretch[] {
  const pages: Stretch[] = [];
  let from = 0;
  while (from < blocks.length) {
    const to = endOfPage(blocks, from, pages.length === 0 ? room.first : room.rest);
    pages.push({ from, to });
    from = to;
  }
  return pages.length > 0 ? pages : [{ from: 0, to: 0 }];
}

function endOfPage(blocks: readonly Block[], from: number, room: number): number {
  let height = 0;
  let to = from;
  while (to < blocks.length) {
    height += blocks[to]?.height ?? 0;
    if (height > room) break;
    to += 1;
  }
  if (to === blocks.length) return to;
  let end = to;
  while (end > from && blocks[end - 1]?.keepWithNext) end -= 1;
  // Headings alone fill the page, or its first block is too high for it.
  return end > from ? end : Math.max(to, from + 1);
}
