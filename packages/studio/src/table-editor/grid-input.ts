import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import type { StudioDocument } from '../document/studio-document.ts';
import { CellEditor, type After } from './cells/cell-editor.ts';
import { writtenText } from './cells/written-text.ts';
import { toHtmlTable } from './clipboard/copied-cells.ts';
import type { Block } from './clipboard/paste-cells.ts';
import type { PasteOffer } from './clipboard/paste-offer.ts';
import { fromTabSeparated, toTabSeparated } from './clipboard/tab-separated.ts';
import { headRow, isSameCell, within, type Cell, type CellRange } from './grid/cell.ts';
import { GripDrag } from './grid/grip-drag.ts';
import { cellOfEvent, type GridCursor } from './grid/grid-cursor.ts';
import { commandOf, type Command } from './grid/key-command.ts';
import { movedByKey, nextCell } from './grid/move-by-key.ts';
import type { GridModel } from './grid-model.ts';
import { labels } from './history-labels.ts';
import { menuItems } from './menu/menu-items.ts';
import { PopupMenu } from './menu/popup-menu.ts';
import { tableWords as words } from './messages.ts';
import type { TableActions } from './table-actions.ts';

export interface InputPorts {
  readonly host: HTMLElement;
  readonly cursor: GridCursor;
  readonly actions: TableActions;
  readonly model: () => GridModel | undefined;
  readonly document: () => StudioDocument | undefined;
  readonly words: () => Language;
  /** The cursor is elsewhere. */
  readonly moved: () => void;
  /** @param then - what is done there once the cell is drawn */
  readonly goTo: (cell: Cell, range?: CellRange, then?: () => void) => void;
  readonly openFlow: (row: number) => void;
  readonly openForm: (row: number, part: ColumnPart) => void;
  readonly offer: (offer: PasteOffer | undefined) => void;
  readonly refused: (problems: readonly Required<LocalText>[]) => void;
  readonly tell: (text: string) => void;
}

/** In pixels: where there is less, a step is written in a form. */
const narrow = 480;

/** What keys, pointers and the clipboard mean in the grid. */
export class GridInput {
  private readonly ports: InputPorts;
  private table: HTMLTableElement | undefined;
  private editor: CellEditor | undefined;
  private menu: PopupMenu | undefined;
  private drag: GripDrag;
  /** The cell that was active when the pointer came down. */
  private before: Cell | undefined;
  private isLeaving = false;
  private isSelecting = false;

  constructor(ports: InputPorts) {
    this.ports = ports;
    this.drag = new GripDrag({
      table: () => this.table,
      scroller: () => this.table?.closest<HTMLElement>('.scroller') ?? undefined,
      frame: () => this.table?.parentElement ?? undefined,
      dropped: (kind, from, to) => this.drop(kind, from, to),
    });
  }

  attach(root: ShadowRoot, table: HTMLTableElement | undefined): void {
    this.table = table;
    const place = root.querySelector<HTMLElement>('.editor-place');
    const menuPlace = root.querySelector<HTMLElement>('.menu-place');
    if (place && !this.editor) this.editor = new CellEditor(place.parentElement as HTMLElement);
    if (menuPlace && !this.menu) this.menu = new PopupMenu(menuPlace);
  }

  disconnected(): void {
    this.editor?.close('left-by-itself');
    this.menu?.close();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { cursor } = this.ports;
    const { key, shiftKey: shift, altKey: alt, isComposing: composing } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === 'Tab' && !ctrl && !alt) {
      this.tab(event);
      return;
    }
    const size = this.size();
    if (!size) return;
    const to = alt ? undefined : movedByKey(cursor.active, { key, ctrl }, size, this.page());
    if (to) {
      event.preventDefault();
      this.moveTo(to, shift);
      return;
    }
    const command = commandOf({ key, ctrl, shift, alt, composing }, this.place());
    if (!command) return;
    if (command !== 'replace') event.preventDefault();
    this.run(command);
  };

  run(command: Command): void {
    const { cursor, actions } = this.ports;
    const { active, range } = cursor;
    const { isPerformer, row } = this.place();
    const size = this.size();
    const document = this.ports.document();
    if (!size || !document) return;
    const isStep = row > headRow && row < size.steps;
    switch (command) {
      case 'edit':
        if (isPerformer && row > headRow) this.openMenu();
        else this.edit(false);
        return;
      case 'replace':
        this.edit(true);
        return;
      case 'clear':
        actions.clear(range);
        return;
      case 'symbol':
        this.placeSymbol(active);
        return;
      case 'undo':
        document.undo(this.ports.host);
        return;
      case 'redo':
        document.redo(this.ports.host);
        return;
      case 'select-all':
        cursor.selectRange({ top: 0, left: 0, bottom: size.steps - 1, right: size.columns - 1 });
        this.ports.moved();
        this.focus();
        return;
      case 'insert-above':
        this.insert(isStep ? row : size.steps);
        return;
      case 'insert-below':
        this.insert(isStep ? row + 1 : size.steps);
        return;
      case 'delete-rows':
        if (!isStep) return;
        actions.removeSteps(range);
        this.ports.goTo(active);
        return;
      case 'move-up':
        if (isStep) actions.moveSteps(range, range.top - 1);
        return;
      case 'move-down':
        if (isStep) actions.moveSteps(range, range.bottom + 2);
        return;
      case 'move-left':
      case 'move-right':
        this.movePerformer(command === 'move-left' ? -1 : 2);
        return;
      case 'menu':
        this.openMenu();
        return;
      case 'leave':
        this.isLeaving = true;
        this.ports.tell(words.left[this.ports.words()]);
        return;
    }
  }

  /** The form of where the active step leads. */
  openFlow(): void {
    const { row } = this.place();
    this.ports.openFlow(row);
  }

  /** The form of the whole step, at the field of the active cell. */
  openForm(): void {
    const { row, column } = this.ports.cursor.active;
    const { of } = this.ports.model()?.columns[column] ?? {};
    if (row !== headRow) this.ports.openForm(row, of ?? 'activity');
  }

  insert(row: number): void {
    const { actions, goTo, cursor } = this.ports;
    actions.addStep(row);
    const activity = this.ports.model()?.columns.findIndex(({ of }) => of === 'activity') ?? -1;
    goTo({ row, column: activity < 0 ? cursor.active.column : activity });
  }

  addPerformer(): void {
    const { actions, goTo, words: language } = this.ports;
    const model = this.ports.model();
    if (!model) return;
    const own = model.columns[this.ports.cursor.active.column]?.performer;
    const at = own ?? model.sop.performers.length - 1;
    if (!actions.addPerformer(model.sop.performers[at]?.id, words.newPerformer[language()])) return;
    const first = model.columns.findIndex(({ of }) => of === 'performer');
    const column = (first < 0 ? 2 : first) + at + 1;
    goTo({ row: headRow, column }, undefined, () => this.edit(false, true));
  }

  removePerformer(): void {
    const { actions, goTo, cursor } = this.ports;
    const at = this.ports.model()?.columns[cursor.active.column]?.performer;
    if (at === undefined) return;
    actions.removePerformer(at);
    goTo(cursor.active);
  }

  rename(): void {
    const { cursor } = this.ports;
    cursor.moveTo({ row: headRow, column: cursor.active.column });
    this.ports.moved();
    this.edit(false, true);
  }

  movePerformer(by: number): void {
    const { actions, cursor } = this.ports;
    const at = this.ports.model()?.columns[cursor.active.column]?.performer;
    if (at !== undefined) actions.movePerformer(at, at + by, cursor.active);
  }

  /** Opens the active cell to be written. */
  edit(isReplaced: boolean, isSelected = false): void {
    const { cursor } = this.ports;
    const model = this.ports.model();
    const cell = cursor.active;
    const element = cursor.element();
    const column = model?.columns[cell.column];
    if (!model || !element || !column?.of) return;
    const isHead = cell.row === headRow;
    if (isHead !== (column.of === 'performer')) return;
    if (!isHead && this.ports.host.clientWidth < narrow) {
      this.openForm();
      return;
    }
    const activity = model.sop.activities[cell.row];
    const text = isHead
      ? column.label
      : activity
        ? writtenText(column.of, activity, model.isNarrative)
        : '';
    this.editor?.open(
      {
        label: this.called(cell),
        text: isReplaced ? '' : text,
        cell: element,
        onWritten: (written, after) => this.written(cell, written, after),
        onCancelled: () => this.focus(),
      },
      isSelected,
    );
  }

  /** What a cell is called where one speaks of it: "Langkah 3, Waktu". */
  called({ row, column }: Cell): string {
    const language = this.ports.words();
    const model = this.ports.model();
    const { label = '' } = model?.columns[column] ?? {};
    if (row === headRow) return words.performer[language](label);
    const activity = model?.sop.activities[row];
    const step = activity
      ? words.step[language](stepNumber(activity, row))
      : words.newRow[language];
    return `${step}, ${label}`;
  }

  openMenu(at?: DOMRect): void {
    const { cursor } = this.ports;
    const element = cursor.element();
    const model = this.ports.model();
    if (!element || !model) return;
    const { label, items } = menuItems({
      model,
      cell: cursor.active,
      language: this.ports.words(),
      input: this,
      actions: this.ports.actions,
    });
    this.menu?.open(at ?? element.getBoundingClientRect(), label, items, element);
  }

  private written(cell: Cell, text: string, after: After): void {
    const { actions, goTo } = this.ports;
    actions.write(cell, text);
    const size = this.size();
    if (!size || after === 'left-by-itself') return;
    const step = after === 'next' ? nextCell(cell, 1, size) : nextCell(cell, -1, size);
    const below = { row: cell.row + (after === 'down' ? 1 : 0), column: cell.column };
    goTo(after === 'next' || after === 'previous' ? (step ?? cell) : within(below, this.sizeNow()));
  }

  /** The document has changed already, the rendering follows. */
  private sizeNow(): { steps: number; columns: number } {
    const steps = this.ports.document()?.current.sop.activities.length ?? 0;
    return { steps, columns: this.size()?.columns ?? 1 };
  }

  private placeSymbol(cell: Cell): void {
    this.ports.actions.placeOrTurn(cell);
    this.ports.goTo(cell);
  }

  private tab(event: KeyboardEvent): void {
    const size = this.size();
    if (this.isLeaving || !size) return;
    const next = nextCell(this.ports.cursor.active, event.shiftKey ? -1 : 1, size);
    if (!next) return;
    event.preventDefault();
    this.moveTo(next);
  }

  private moveTo(cell: Cell, extend = false): void {
    this.ports.cursor.moveTo(cell, extend);
    this.ports.moved();
    this.focus();
  }

  private focus(): void {
    this.ports.cursor.focus();
  }

  private drop(kind: 'row' | 'column', from: number, to: number): void {
    const { actions, cursor } = this.ports;
    const model = this.ports.model();
    if (!model) return;
    if (kind === 'row') {
      const { top, bottom } = cursor.range;
      const isInside = from >= top && from <= bottom;
      const block = isInside ? cursor.range : { ...cursor.range, top: from, bottom: from };
      actions.moveSteps(block, to);
      return;
    }
    const first = model.columns.findIndex(({ of }) => of === 'performer');
    actions.movePerformer(from, to, { row: headRow, column: first + from });
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.drag.onPointerDown(event);
    const cell = cellOfEvent(event);
    if (!cell) return;
    this.before = this.ports.cursor.active;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    if ((event.target as Element).closest('[data-grip]')) return;
    this.isSelecting = true;
    addEventListener('pointerup', () => (this.isSelecting = false), { once: true });
    // Else the browser marks the texts of the cells that one draws over.
    if (event.shiftKey) event.preventDefault();
    this.ports.cursor.moveTo(cell, event.shiftKey);
    this.ports.moved();
    this.focus();
  };

  readonly onPointerOver = (event: PointerEvent): void => {
    if (!this.isSelecting || event.buttons !== 1) return;
    const cell = cellOfEvent(event);
    if (!cell || cell.row === headRow) return;
    getSelection()?.empty();
    this.ports.cursor.moveTo(cell, true);
    this.ports.moved();
  };

  readonly onClick = (event: MouseEvent): void => {
    const cell = cellOfEvent(event);
    if (!cell || this.drag.isClickOfDrag) return;
    const { cursor } = this.ports;
    const grip = (event.target as Element).closest('[data-grip]');
    if (grip) {
      this.moveTo(cell);
      this.openMenu(grip.getBoundingClientRect());
      return;
    }
    if (event.shiftKey || !cursor.isOneCell) return;
    const wasActive = this.before !== undefined && isSameCell(this.before, cell);
    if (!isSameCell(cursor.active, cell)) this.moveTo(cell);
    const model = this.ports.model();
    const column = model?.columns[cell.column];
    if (column?.of === 'performer' && cell.row !== headRow) this.clickSymbol(cell, wasActive);
    else if (wasActive && isTouch(event)) this.edit(false);
  };

  private clickSymbol(cell: Cell, wasActive: boolean): void {
    const model = this.ports.model();
    const performer = model?.sop.performers[model.columns[cell.column]?.performer ?? -1];
    const isOwn = model?.sop.activities[cell.row]?.performer === performer?.id;
    if (!isOwn) this.placeSymbol(cell);
    else if (wasActive) this.openMenu();
  }

  readonly onDoubleClick = (event: MouseEvent): void => {
    if (cellOfEvent(event) && !this.place().isPerformer) this.edit(false);
    else if (this.place().row === headRow) this.edit(false, true);
  };

  readonly onContextMenu = (event: MouseEvent): void => {
    const cell = cellOfEvent(event);
    if (!cell) return;
    event.preventDefault();
    const { top, bottom, left, right } = this.ports.cursor.range;
    const isInside =
      cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    if (!isInside) this.moveTo(cell);
    this.openMenu(new DOMRect(event.clientX, event.clientY, 0, 0));
  };

  /** Focus that comes by itself, by a screen reader for instance, is where the cursor is. */
  readonly onFocusIn = (event: FocusEvent): void => {
    this.isLeaving = false;
    const cell = cellOfEvent(event);
    const { cursor } = this.ports;
    if (!cell || isSameCell(cell, cursor.active)) return;
    if ((event.target as Element).closest('[data-grip]')) return;
    cursor.moveTo(cell);
    this.ports.moved();
  };

  readonly onCopy = (event: ClipboardEvent): void => {
    const cells = this.ports.actions.copied(this.ports.cursor.range);
    if (!event.clipboardData || cells.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTabSeparated(cells));
    event.clipboardData.setData('text/html', toHtmlTable(cells));
  };

  readonly onCut = (event: ClipboardEvent): void => {
    this.onCopy(event);
    if (event.defaultPrevented) this.ports.actions.clear(this.ports.cursor.range, labels.cut);
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (text === '' && html === '') return;
    event.preventDefault();
    void this.paste({ text, html }, this.ports.cursor.range);
  };

  /** What reads Word and Excel is loaded with the first that comes from there. */
  private async paste(pasted: { text: string; html: string }, range: CellRange): Promise<void> {
    const { actions, model, offer, refused } = this.ports;
    if (pasted.html === '' && !pasted.text.includes('\n')) {
      this.pasteBlock(range, fromTabSeparated(pasted.text));
      return;
    }
    const { readClipboard } = await import('./clipboard/read-clipboard.ts');
    const reading = readClipboard(pasted, model()?.columns[range.left]?.of);
    if ('problems' in reading) {
      refused(reading.problems.map(({ message }) => message));
      return;
    }
    const { block, steps, beside } = reading.read;
    const asCells = () => {
      offer(undefined);
      this.pasteBlock(range, block, beside);
    };
    if (!steps) {
      asCells();
      return;
    }
    const cancel = () => {
      offer(undefined);
      this.focus();
    };
    const asSteps = () => {
      offer(undefined);
      actions.pasteSteps(steps);
    };
    offer({ steps: steps.steps.length, asSteps, asCells, cancel });
  }

  private pasteBlock(range: CellRange, block: Block, beside = 0): void {
    const { actions, tell } = this.ports;
    const language = this.ports.words();
    const added = actions.paste(range, block);
    const left = beside > 0 ? ` ${words.beside[language](beside)}` : '';
    tell(words.pasted[language](added) + left);
  }

  private place(): { row: number; isPerformer: boolean } {
    const { row, column } = this.ports.cursor.active;
    return { row, isPerformer: this.ports.model()?.columns[column]?.of === 'performer' };
  }

  private size(): { steps: number; columns: number } | undefined {
    const model = this.ports.model();
    return model && { steps: model.sop.activities.length, columns: model.columns.length };
  }

  /** How many rows are seen at once. */
  private page(): number {
    const scroller = this.table?.closest('.scroller');
    const row = this.ports.cursor.element()?.closest('tr');
    if (!scroller || !row) return 10;
    return Math.max(1, Math.floor(scroller.clientHeight / Math.max(1, row.offsetHeight)) - 1);
  }
}

const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch';
