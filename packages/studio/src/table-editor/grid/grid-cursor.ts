import {
  headRow,
  isSameCell,
  rangeBetween,
  within,
  type Cell,
  type CellRange,
  type GridSize,
} from './cell.ts';

/**
 * The active cell of a grid and the range that is selected around it, in the DOM: one tab stop,
 * `aria-selected`, and classes. Moving it renders nothing.
 */
export class GridCursor {
  private at: Cell = { row: 0, column: 0 };
  private anchor: Cell = { row: 0, column: 0 };
  private table: HTMLTableElement | undefined;
  private marked: HTMLElement[] = [];
  private stop: HTMLElement | undefined;
  private row: HTMLTableRowElement | null | undefined;

  get active(): Cell {
    return this.at;
  }

  get range(): CellRange {
    return rangeBetween(this.anchor, this.at);
  }

  get isOneCell(): boolean {
    return isSameCell(this.anchor, this.at);
  }

  /** @param extend - keeps the other end of the range */
  moveTo(cell: Cell, extend = false): void {
    this.at = cell;
    if (!extend) this.anchor = cell;
  }

  selectRange({ top, left, bottom, right }: CellRange): void {
    this.anchor = { row: bottom, column: right };
    this.at = { row: top, column: left };
  }

  /** The table has been rendered: there may be fewer cells, and other elements for them. */
  show(table: HTMLTableElement | undefined, size: GridSize): void {
    this.table = table;
    this.at = within(this.at, size);
    this.anchor = within(this.anchor, size);
    for (const cell of this.marked) {
      cell.setAttribute('aria-selected', 'false');
      cell.classList.remove('in-range');
    }
    this.marked = this.isOneCell ? [] : [...this.cellsIn(this.range)];
    for (const cell of this.marked) {
      cell.setAttribute('aria-selected', 'true');
      cell.classList.add('in-range');
    }
    const stop = this.element();
    if (stop !== this.stop) {
      this.stop?.setAttribute('tabindex', '-1');
      this.stop?.classList.remove('active');
      this.stop = stop;
    }
    stop?.setAttribute('tabindex', '0');
    stop?.classList.add('active');
    this.row?.classList.remove('selected');
    this.row = this.at.row > headRow ? stop?.closest('tr') : undefined;
    this.row?.classList.add('selected');
    if (this.at.row > headRow) stop?.setAttribute('aria-selected', 'true');
    if (stop && !this.marked.includes(stop)) this.marked.push(stop);
  }

  element(cell: Cell = this.at): HTMLElement | undefined {
    const rows = cell.row === headRow ? 'thead' : `[data-row="${cell.row}"]`;
    return (
      this.table?.querySelector<HTMLElement>(`${rows} [data-column="${cell.column}"]`) ?? undefined
    );
  }

  /** @param isRevealed - not below a pointer: the click is to find what the pointer came down on */
  focus(isRevealed = true): void {
    const cell = this.element();
    cell?.focus({ preventScroll: true });
    // Focus alone leaves a cell where it is of which an edge is seen.
    if (isRevealed) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // The first column is always in sight; who goes to it wants the beginning of the row.
    if (isRevealed && this.at.column === 0) cell?.closest('.scroller')?.scrollTo({ left: 0 });
  }

  private *cellsIn({ top, bottom, left, right }: CellRange): Generator<HTMLElement> {
    for (let row = Math.max(top, 0); row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = this.element({ row, column });
        if (cell) yield cell;
      }
    }
  }
}

/** The cell that an event happened in. */
export function cellOfEvent({ target }: Event): Cell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!element) return undefined;
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return {
    row: row === undefined ? headRow : Number(row),
    column: Number(element.dataset['column']),
  };
}
