/** What a key does in the table. */
export type RowMove = { readonly to: number } | 'open';

/**
 * Where a key leads from a row; undefined for a key that the table leaves to the browser.
 *
 * @param at - the row that has the focus, from 0
 * @param page - how many rows are seen at once
 */
export function rowMove(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  at: number,
  count: number,
  page: number,
): RowMove | undefined {
  if (altKey || metaKey || count === 0) return undefined;
  const to = targets[key]?.(at, count, Math.max(1, page));
  if (to !== undefined && (!ctrlKey || key === 'Home' || key === 'End')) {
    return { to: Math.min(count - 1, Math.max(0, to)) };
  }
  return !ctrlKey && (key === 'Enter' || key === ' ') ? 'open' : undefined;
}

const targets: Readonly<Record<string, (at: number, count: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _count, page) => at + page,
  PageUp: (at, _count, page) => at - page,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
