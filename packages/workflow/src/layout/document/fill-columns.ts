import type { Room, Stretch } from './fill-pages.ts';

/**
 * Two lists side by side under one head, as the form of an SOP's identity pairs them: legal basis
 * and qualifications. Heights in the pixels of whoever measured.
 */
export interface PairedLists {
  /** Of the heads, repeated on each page that the lists go on on. */
  readonly head: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the lists take where they are shorter, or empty. */
  readonly least: number;
}

/** What stands of one pair on one page. */
export interface PairPart {
  readonly pair: number;
  readonly left: Stretch;
  readonly right: Stretch;
  /** The lists began on an earlier page. */
  readonly isContinued: boolean;
}

/**
 * Puts pairs of lists on pages: breaks come between items only, and nothing is lost.
 *
 * @returns the parts of each page; an item higher than a page has one for itself
 */
export function fillColumns(
  pairs: readonly PairedLists[],
  room: Room,
): readonly (readonly PairPart[])[] {
  const pages: PairPart[][] = [[]];
  let left = room.first;
  const turnPage = () => {
    pages.push([]);
    left = room.rest;
  };
  pairs.forEach((lists, pair) => {
    let done: PairPart | undefined;
    do {
      const page = pages.at(-1) ?? [];
      const part = partOf(lists, pair, done, left, page.length === 0);
      if (!part) {
        turnPage();
        continue;
      }
      page.push(part);
      left -= heightOf(lists, part);
      done = part;
    } while (!done || done.left.to < lists.left.length || done.right.to < lists.right.length);
  });
  return pages;
}

/** As much as fits; nothing where not even one item does, unless the page is empty. */
function partOf(
  lists: PairedLists,
  pair: number,
  before: PairPart | undefined,
  room: number,
  isPageEmpty: boolean,
): PairPart | undefined {
  const body = room - lists.head;
  const part = {
    pair,
    left: fitting(lists.left, before?.left.to ?? 0, body),
    right: fitting(lists.right, before?.right.to ?? 0, body),
    isContinued: before !== undefined,
  };
  const isProgress = part.left.to > part.left.from || part.right.to > part.right.from;
  const isEmpty = lists.left.length === 0 && lists.right.length === 0;
  if (isProgress || isEmpty) {
    return isPageEmpty || (before ? isProgress : body >= lists.least) ? part : undefined;
  }
  if (!isPageEmpty) return undefined;
  return {
    ...part,
    left: atLeastOne(lists.left, part.left),
    right: atLeastOne(lists.right, part.right),
  };
}

function fitting(heights: readonly number[], from: number, room: number): Stretch {
  let to = from;
  let height = 0;
  while (to < heights.length) {
    height += heights[to] ?? 0;
    if (height > room) break;
    to += 1;
  }
  return { from, to };
}

function atLeastOne(heights: readonly number[], { from, to }: Stretch): Stretch {
  return { from, to: Math.min(heights.length, Math.max(to, from + 1)) };
}

function heightOf({ head, left, right, least }: PairedLists, part: PairPart): number {
  const sum = (heights: readonly number[], { from, to }: Stretch) =>
    heights.slice(from, to).reduce((total, height) => total + height, 0);
  return head + Math.max(least, sum(left, part.left), sum(right, part.right));
}
