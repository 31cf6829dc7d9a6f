export interface WindowedRows {
  readonly count: number;
  /** Pixels; every row is as high as the others. */
  readonly rowHeight: number;
}

/** What is seen of the rows, in pixels from the first one's top. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  /** How far it has come since it was drawn last; less than 0 upwards. */
  readonly moved?: number | undefined;
}

/** Pixels drawn before they are seen, so that a quick finger meets drawn rows; behind it fewer do. */
const [ahead, behind] = [440, 120];
/** Rows of which there are as many ahead, however high they are. */
const rowsAhead = 3;
/** Fewer are never drawn: a list of cards would begin with two. */
const fewest = 6;

/**
 * Which rows to draw, in their order: those in sight with some before and after them, and the one
 * that keeps the focus wherever the list is scrolled to. Whoever goes by more than is seen at once
 * would have passed by rows drawn ahead before seeing them: there are none then.
 *
 * @param kept - a row, from 0
 */
export function rowsInSight(
  { count, rowHeight }: WindowedRows,
  { top, height, moved = 0 }: Sight,
  kept: number,
): readonly number[] {
  if (count === 0 || rowHeight <= 0) return [];
  const isPassing = Math.abs(moved) > height;
  const far = isPassing ? 0 : Math.max(ahead, rowsAhead * rowHeight);
  const near = isPassing ? 0 : behind;
  const before = moved < 0 ? far : near;
  const first = Math.min(count - 1, Math.max(0, Math.floor((top - before) / rowHeight)));
  // Always as many, wherever a row is cut off: no element comes and goes with every few pixels.
  const drawn = Math.max(fewest, 1 + Math.ceil((height + far + near) / rowHeight));
  const last = Math.min(count, first + drawn) - 1;
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
