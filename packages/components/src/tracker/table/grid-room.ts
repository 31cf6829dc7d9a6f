/** Narrower than this, in rem, a row is drawn as a card. */
const cardsBelow = 56;
/** And narrower than this a card's lines break. */
const narrowBelow = 16;
/** Heights in rem; the style sheet has the same. All rows are alike, so that none is measured. */
const rowHeights = { table: 4.75, cards: 16.5, narrow: 27 } as const;

/** What a list has room for, in pixels. */
export interface GridRoom {
  readonly rowHeight: number;
  /** In which rows are seen: without the heading, which stays above them. */
  readonly height: number;
}

/** Has a list drawn as a table or as cards, by its width. Makes the browser lay out the page. */
export function fitted(grid: HTMLElement): GridRoom {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = grid.clientWidth / rem;
  const kind = width < narrowBelow ? 'narrow' : width < cardsBelow ? 'cards' : 'table';
  grid.classList.toggle('cards', kind !== 'table');
  grid.classList.toggle('narrow', kind === 'narrow');
  const head = kind === 'table' ? grid.querySelector<HTMLElement>('.head') : undefined;
  return {
    rowHeight: rowHeights[kind] * rem,
    height: grid.clientHeight - (head?.offsetHeight ?? 0),
  };
}
