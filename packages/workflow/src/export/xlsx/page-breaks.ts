import { fillPages } from '../../layout/document/fill-pages.ts';
import { printRoom, type Paper } from '../../layout/document/paper.ts';
import type { SheetRow } from './sheet.ts';

/** The rows after which a printed page ends, so that no heading stands alone at the foot of one. */
export function pageBreaks(rows: readonly SheetRow[], paper: Paper): readonly number[] {
  const { height } = printRoom(paper);
  const pages = fillPages(rows, { first: height, rest: height });
  return pages.slice(0, -1).map(({ to }) => to - 1);
}
