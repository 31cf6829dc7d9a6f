import type { Sop } from '@alur/model/sop/sop.js';
import { say } from '@alur/model/text.js';
import { mendFor } from '@alur/workflow/lint/mends.js';
import type { PlacedSymbol } from '../edits/symbol-edits.ts';
import { changedRow } from '../edits/changed-row.ts';
import { headRow } from '../grid/cell.ts';
import type { Command } from '../grid/key-command.ts';
import type { MenuCommands } from '../menu/menu-commands.ts';
import { menuItems } from '../menu/menu-items.ts';
import { PopupMenu, type MenuItem } from '../menu/popup-menu.ts';
import { tableWords as words } from '../messages.ts';
import { CellWriting } from './cell-writing.ts';
import { StepCommands } from './step-commands.ts';
import { placeOf, sizeOf, type InputPorts } from './input-ports.ts';

/** What can be asked for at the active cell, by a key, a button or a menu. */
export class GridCommands implements MenuCommands {
  private readonly ports: InputPorts;
  private readonly writing: CellWriting;
  private readonly steps: StepCommands;
  private menu: PopupMenu | undefined;

  constructor(ports: InputPorts) {
    this.ports = ports;
    this.writing = new CellWriting(ports);
    this.steps = new StepCommands(ports);
  }

  attach(root: ShadowRoot): void {
    const page = root.querySelector<HTMLElement>('.page');
    const menuPlace = root.querySelector<HTMLElement>('.menu-place');
    if (page) this.writing.attach(page);
    if (menuPlace) this.menu ??= new PopupMenu(menuPlace);
  }

  disconnected(): void {
    this.writing.finish();
    this.menu?.close();
  }

  run(command: Exclude<Command, 'leave'>): void {
    const { cursor, actions, goTo } = this.ports;
    const { active, range } = cursor;
    const { row, isPerformer } = placeOf(this.ports);
    const { steps, columns } = sizeOf(this.ports);
    const isStep = row > headRow && row < steps;
    switch (command) {
      case 'edit':
        if (isPerformer && row > headRow) this.openMenu();
        else this.writing.edit();
        return;
      case 'replace':
        this.writing.edit('replaced');
        return;
      case 'clear':
        actions.clear(range);
        return;
      case 'symbol':
        actions.placeOrTurn(active);
        this.tellOfCell();
        return;
      case 'undo':
      case 'redo':
        this.goThroughHistory(command);
        return;
      case 'select-all':
        goTo(active, { top: 0, left: 0, bottom: Math.max(0, steps - 1), right: columns - 1 });
        return;
      case 'select-rows':
        goTo(active, { ...range, left: 0, right: columns - 1 });
        return;
      case 'insert-above':
        this.steps.insert('before');
        return;
      case 'insert-below':
        this.steps.insert('after');
        return;
      case 'insert-beside':
        this.steps.insert('beside');
        return;
      case 'turn-beside':
        this.steps.turnBeside();
        return;
      case 'delete-rows':
        if (!isStep) return;
        actions.removeSteps(range);
        goTo(active);
        return;
      case 'move-up':
        if (isStep) actions.moveSteps(range, range.top - 1);
        return;
      case 'move-down':
        if (isStep) actions.moveSteps(range, range.bottom + 2);
        return;
      case 'move-left':
        this.movePerformer(-1);
        return;
      case 'move-right':
        this.movePerformer(2);
        return;
      case 'menu':
        this.openMenu();
        return;
    }
  }

  edit(): void {
    this.writing.edit();
  }

  place(symbol: PlacedSymbol): void {
    const { actions, cursor } = this.ports;
    actions.place(cursor.active, symbol);
    this.tellOfCell();
  }

  /** The cell keeps the focus, so that nobody would hear by itself what it says now. */
  private tellOfCell(): void {
    const { cursor, goTo, tell } = this.ports;
    goTo(cursor.active, undefined, () => tell(cursor.element()?.ariaLabel ?? ''));
  }

  private goThroughHistory(to: 'undo' | 'redo'): void {
    const { host, language, tell, stay, goTo, cursor } = this.ports;
    const document = this.ports.document();
    const label = to === 'undo' ? document?.undoLabel : document?.redoLabel;
    if (!document || !label) return;
    const before = document.current.sop;
    document[to](host);
    const row = changedRow(before, document.current.sop, cursor.active.row);
    if (row === undefined) stay();
    else goTo({ row, column: cursor.active.column });
    tell(words[to === 'undo' ? 'undone' : 'redone'][language()](say(label, language())));
  }

  /** The form of where the active step leads. */
  openFlow(): void {
    this.ports.openFlow(placeOf(this.ports).row);
  }

  /** The form of the whole step, at the field of the active cell. */
  openForm(): void {
    const { row, column } = placeOf(this.ports);
    const { of } = this.ports.model()?.columns[column] ?? {};
    if (row !== headRow) this.ports.openForm(row, of ?? 'activity');
  }

  openMenu(at?: DOMRect): void {
    const { cursor, actions, language } = this.ports;
    const element = cursor.element();
    const model = this.ports.model();
    if (!element || !model) return;
    const place = { model, cell: cursor.active, language: language(), commands: this, actions };
    const { label, items } = menuItems(place);
    const all = [...this.mends(model.sop), ...items];
    this.menu?.open(at ?? element.getBoundingClientRect(), label, all, element);
  }

  /** What puts right what the rules find here comes first. */
  private mends(sop: Sop): readonly MenuItem[] {
    const { findings, mend, language } = this.ports;
    return findings()
      .flatMap((finding) => mendFor(finding, sop) ?? [])
      .map((found) => ({ label: say(found.label, language()), run: () => mend(found) }));
  }

  addPerformer(): void {
    const { actions, goTo, language, cursor } = this.ports;
    const model = this.ports.model();
    if (!model) return;
    const { performers } = model.sop;
    const at = model.columns[cursor.active.column]?.performer ?? performers.length - 1;
    if (!actions.addPerformer(performers[at]?.id, words.newPerformer[language()])) return;
    const first = model.columns.findIndex(({ of }) => of === 'performer');
    const column = (first < 0 ? performersFrom : first) + at + 1;
    goTo({ row: headRow, column }, undefined, () => this.writing.edit('selected'));
  }

  removePerformer(): void {
    const { actions, goTo, cursor } = this.ports;
    const at = this.activePerformer();
    if (at === undefined) return;
    actions.removePerformer(at);
    goTo(cursor.active);
  }

  rename(): void {
    const { cursor, moved } = this.ports;
    cursor.moveTo({ row: headRow, column: cursor.active.column });
    moved();
    this.writing.edit('selected');
  }

  movePerformer(by: -1 | 2): void {
    const { actions, cursor } = this.ports;
    const at = this.activePerformer();
    if (at !== undefined) actions.movePerformer(at, at + by, cursor.active);
  }

  private activePerformer(): number | undefined {
    return this.ports.model()?.columns[this.ports.cursor.active.column]?.performer;
  }
}

/** Where the performers stand in the national form, when there are none yet. */
const performersFrom = 2;
