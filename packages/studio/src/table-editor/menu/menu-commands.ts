import type { PlacedSymbol } from '../edits/symbol-edits.ts';
import type { Command } from '../grid/key-command.ts';

/** What the menu of a cell can ask for, at the active cell. */
export interface MenuCommands {
  run(command: Exclude<Command, 'leave'>): void;
  edit(): void;
  place(symbol: PlacedSymbol): void;
  openFlow(): void;
  openForm(): void;
  addPerformer(): void;
  removePerformer(): void;
  rename(): void;
  /** @param by - -1 to the left; 2 to the right, in front of the one after the next */
  movePerformer(by: -1 | 2): void;
}
