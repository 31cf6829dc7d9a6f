import { commandOf } from '../grid/key-command.ts';
import { movedByKey, nextCell } from '../grid/move-by-key.ts';
import { tableWords as words } from '../messages.ts';
import type { GridCommands } from './grid-commands.ts';
import { moveTo, placeOf, sizeOf, type InputPorts } from './input-ports.ts';

/** Rows that PageDown passes where it cannot be measured. */
const usualPage = 10;

/** What keys mean in the grid. */
export class GridKeys {
  private readonly ports: InputPorts;
  private readonly commands: GridCommands;
  /** After Escape, Tab leaves the grid instead of going to the next cell: nobody is caught in it. */
  private isLeaving = false;

  constructor(ports: InputPorts, commands: GridCommands) {
    this.ports = ports;
    this.commands = commands;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift, altKey: alt, isComposing: composing } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === 'Tab' && !ctrl && !alt) {
      this.tab(event);
      return;
    }
    const { active } = this.ports.cursor;
    const to = alt ? undefined : movedByKey(active, { key, ctrl }, sizeOf(this.ports), this.page());
    if (to) {
      event.preventDefault();
      moveTo(this.ports, to, shift);
      return;
    }
    const command = commandOf({ key, ctrl, shift, alt, composing }, placeOf(this.ports));
    if (!command) return;
    // The letter that opens a cell is written into it.
    if (command !== 'replace') event.preventDefault();
    if (command !== 'leave') this.commands.run(command);
    else {
      this.isLeaving = true;
      this.ports.tell(words.left[this.ports.language()]);
    }
  };

  readonly onFocusIn = (): void => {
    this.isLeaving = false;
  };

  private tab(event: KeyboardEvent): void {
    if (this.isLeaving) return;
    const next = nextCell(this.ports.cursor.active, event.shiftKey ? -1 : 1, sizeOf(this.ports));
    if (!next) return;
    event.preventDefault();
    moveTo(this.ports, next);
  }

  /** How many rows are seen at once. */
  private page(): number {
    const scroller = this.ports.table()?.closest('.scroller');
    const row = this.ports.cursor.element()?.closest('tr');
    if (!scroller || !row || row.offsetHeight === 0) return usualPage;
    return Math.max(1, Math.floor(scroller.clientHeight / row.offsetHeight) - 1);
  }
}
