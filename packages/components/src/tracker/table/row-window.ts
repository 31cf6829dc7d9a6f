export interface WindowedRows {
  readonly count: number;
  /** Pixels; every row is as high as the others. */
  readonly rowHeight: number;
}

/** What is seen of the rows, in pixels from the first one's top. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** More than are seen, so that a quick finger meets drawn rows. */
const ahead = 6;

/**
 * Which rows to draw, in their order: those in sight with some before and after them, and the one
 * that keeps the focus wherever the list is scrolled to.
 *
 * @param kept - a row, from 0
 */
export function rowsInSight(
  { count, rowHeight }: WindowedRows,
  { top, height }: Sight,
  kept: number,
): readonly number[] {
  if (count === 0 || rowHeight <= 0) return [];
  const first = Math.min(count - 1, Math.max(0, Math.floor(top / rowHeight) - ahead));
  const last = Math.min(count - 1, Math.max(first, Math.ceil((top + height) / rowHeight) + ahead));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (kept >= 0 && kept < first) return [kept, ...rows];
  return kept > last && kept < count ? [...rows, kept] : rows;
}

/** How far to scroll so that a row is seen whole; as it is where it is seen already. */
export function topToReveal(
  { rowHeight }: WindowedRows,
  { top, height }: Sight,
  row: number,
): number {
  const [start, end] = [row * rowHeight, (row + 1) * rowHeight];
  if (start < top) return start;
  return end > top + height ? end - height : top;
}
