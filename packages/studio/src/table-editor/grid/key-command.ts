import { headRow } from './cell.ts';

/** What a key asks the table for, beside moving. */
export type Command =
  | 'edit'
  | 'replace'
  | 'clear'
  | 'symbol'
  | 'undo'
  | 'redo'
  | 'select-all'
  | 'select-rows'
  | 'insert-above'
  | 'insert-below'
  | 'insert-beside'
  | 'turn-beside'
  | 'delete-rows'
  | 'move-up'
  | 'move-down'
  | 'move-left'
  | 'move-right'
  | 'menu'
  | 'leave';

export interface PressedKey {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** A method of writing is composing a character of several keys. */
  readonly composing: boolean;
}

export interface KeyPlace {
  readonly row: number;
  readonly isPerformer: boolean;
}

/**
 * Rows are inserted by Ctrl+Alt+= and not by Ctrl++, which makes the page larger for those who need
 * it so.
 */
export function commandOf(pressed: PressedKey, place: KeyPlace): Command | undefined {
  const { key, ctrl, shift, alt, composing } = pressed;
  if (composing) return undefined;
  if (ctrl && alt) return rowCommands[key];
  if (ctrl) return withCtrl(key.toLowerCase(), shift);
  if (alt) return moves[key];
  if (key === 'F10' && shift) return 'menu';
  if (key === ' ' && shift && place.row > headRow) return 'select-rows';
  if (place.isPerformer && place.row > headRow && key === ' ') return 'symbol';
  const plain = plainKeys[key];
  if (plain) return plain;
  const isWriting = key.length === 1;
  const isSymbolCell = place.isPerformer && place.row > headRow;
  return isWriting && !isSymbolCell ? 'replace' : undefined;
}

const rowCommands: Readonly<Record<string, Command>> = {
  '=': 'insert-below',
  '+': 'insert-above',
  '-': 'delete-rows',
  // With Shift the key of the two strokes, as which steps at the same time are marked: ∥.
  '\\': 'insert-beside',
  '|': 'turn-beside',
};

const moves: Readonly<Record<string, Command>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
  ArrowLeft: 'move-left',
  ArrowRight: 'move-right',
};

const plainKeys: Readonly<Record<string, Command>> = {
  F2: 'edit',
  Enter: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  ContextMenu: 'menu',
  Escape: 'leave',
};

function withCtrl(key: string, shift: boolean): Command | undefined {
  if (key === 'z') return shift ? 'redo' : 'undo';
  if (key === 'y') return 'redo';
  if (key === 'a') return 'select-all';
  return undefined;
}
