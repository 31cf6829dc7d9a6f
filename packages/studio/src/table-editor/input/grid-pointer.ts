import { headRow, isSameCell, type Cell } from '../grid/cell.ts';
import { cellOfEvent } from '../grid/grid-cursor.ts';
import { GripDrag } from '../grid/grip-drag.ts';
import type { GridCommands } from './grid-commands.ts';
import { moveTo, placeOf, type InputPorts } from './input-ports.ts';

/** What mouse, pen and finger mean in the grid. */
export class GridPointer {
  private readonly ports: InputPorts;
  private readonly commands: GridCommands;
  private readonly drag: GripDrag;
  /** The cell that was active when the pointer came down. */
  private before: Cell | undefined;
  private isSelecting = false;

  constructor(ports: InputPorts, commands: GridCommands) {
    this.ports = ports;
    this.commands = commands;
    this.drag = new GripDrag({
      table: ports.table,
      scroller: () => ports.table()?.closest<HTMLElement>('.scroller') ?? undefined,
      frame: () => ports.table()?.parentElement ?? undefined,
      dropped: (kind, from, to) => this.drop(kind, from, to),
    });
  }

  readonly onDown = (event: PointerEvent): void => {
    this.drag.onPointerDown(event);
    const cell = cellOfEvent(event);
    if (!cell) return;
    this.before = this.ports.cursor.active;
    // A finger may be about to scroll: it selects with the click.
    if (event.pointerType === 'touch' || event.button !== 0 || gripOf(event)) return;
    this.isSelecting = true;
    addEventListener('pointerup', () => (this.isSelecting = false), { once: true });
    // Else the browser marks the texts of the cells that one draws over.
    if (event.shiftKey) event.preventDefault();
    const { cursor, moved } = this.ports;
    cursor.moveTo(cell, event.shiftKey);
    moved();
    cursor.focus(false);
  };

  readonly onOver = (event: PointerEvent): void => {
    const cell = cellOfEvent(event);
    if (!this.isSelecting || event.buttons !== 1 || !cell || cell.row === headRow) return;
    getSelection()?.empty();
    this.ports.cursor.moveTo(cell, true);
    this.ports.moved();
  };

  readonly onClick = (event: MouseEvent): void => {
    const cell = cellOfEvent(event);
    if (!cell || this.drag.isClickOfDrag) return;
    const { cursor } = this.ports;
    const grip = gripOf(event);
    if (grip) {
      moveTo(this.ports, cell);
      this.commands.openMenu(grip.getBoundingClientRect());
      return;
    }
    if (event.shiftKey || !cursor.isOneCell) return;
    const wasActive = this.before !== undefined && isSameCell(this.before, cell);
    if (!isSameCell(cursor.active, cell)) moveTo(this.ports, cell);
    if (placeOf(this.ports).isPerformer && cell.row !== headRow) this.clickSymbol(cell, wasActive);
    else if (wasActive && isTouch(event)) this.commands.edit();
  };

  readonly onDoubleClick = (event: MouseEvent): void => {
    const { row, isPerformer } = placeOf(this.ports);
    if (!cellOfEvent(event)) return;
    if (!isPerformer || row === headRow) this.commands.edit();
  };

  readonly onContextMenu = (event: MouseEvent): void => {
    const cell = cellOfEvent(event);
    if (!cell) return;
    event.preventDefault();
    const { top, bottom, left, right } = this.ports.cursor.range;
    const { row, column } = cell;
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    if (!isInside) moveTo(this.ports, cell);
    this.commands.openMenu(new DOMRect(event.clientX, event.clientY, 0, 0));
  };

  /** Focus that comes by itself, by a screen reader for instance, takes the cursor along. */
  readonly onFocusIn = (event: FocusEvent): void => {
    const cell = cellOfEvent(event);
    const { cursor, moved } = this.ports;
    if (!cell || isSameCell(cell, cursor.active) || gripOf(event)) return;
    cursor.moveTo(cell);
    moved();
  };

  private clickSymbol(cell: Cell, wasActive: boolean): void {
    const model = this.ports.model();
    const performer = model?.sop.performers[model.columns[cell.column]?.performer ?? -1];
    const isOwn = model?.sop.activities[cell.row]?.performer === performer?.id;
    if (!isOwn) this.commands.run('symbol');
    else if (wasActive) this.commands.openMenu();
  }

  private drop(kind: 'row' | 'column', from: number, to: number): void {
    const { actions, cursor } = this.ports;
    if (kind === 'row') {
      const { top, bottom } = cursor.range;
      const block = from >= top && from <= bottom ? { top, bottom } : { top: from, bottom: from };
      // The grip is in the first column, and there one stays.
      actions.moveSteps({ ...block, left: 0, right: 0 }, to);
      return;
    }
    const first = this.ports.model()?.columns.findIndex(({ of }) => of === 'performer') ?? 0;
    actions.movePerformer(from, to, { row: headRow, column: first + from });
  }
}

const gripOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('[data-grip]') : null;

const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch';
