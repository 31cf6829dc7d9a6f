import type { ColumnPart } from '@alur/model/sop/sop.js';
import type { Language, LocalText } from '@alur/model/text.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import type { Mend } from '@alur/workflow/lint/mend.js';
import type { StudioDocument } from '../../document/studio-document.ts';
import type { ClipboardActions } from '../clipboard/clipboard-actions.ts';
import type { PasteOffer } from '../clipboard/paste-offer.ts';
import type { Cell, CellRange, GridSize } from '../grid/cell.ts';
import type { GridCursor } from '../grid/grid-cursor.ts';
import type { GridModel } from '../grid-model.ts';
import type { TableActions } from '../table-actions.ts';

/** What keys, pointers and the clipboard need of the element. */
export interface InputPorts {
  readonly host: HTMLElement;
  readonly table: () => HTMLTableElement | undefined;
  readonly cursor: GridCursor;
  readonly actions: TableActions;
  readonly clipboard: ClipboardActions;
  readonly model: () => GridModel | undefined;
  readonly document: () => StudioDocument | undefined;
  readonly language: () => Language;
  /** The cursor is elsewhere. */
  readonly moved: () => void;
  /** @param then - what is done there once the cell is drawn */
  readonly goTo: (cell: Cell, range?: CellRange, then?: () => void) => void;
  /** One keeps the focus at one's step, or where it was when it is gone. */
  readonly stay: () => void;
  readonly openFlow: (row: number) => void;
  readonly openForm: (row: number, part: ColumnPart) => void;
  /** What the rules find at the active cell. */
  readonly findings: () => readonly LintFinding[];
  readonly mend: (mend: Mend) => void;
  readonly offer: (offer: PasteOffer | undefined) => void;
  readonly refused: (problems: readonly Required<LocalText>[]) => void;
  readonly tell: (text: string) => void;
}

export function sizeOf({ model }: InputPorts): GridSize {
  const { sop, columns = [] } = model() ?? {};
  return { steps: sop?.activities.length ?? 0, columns: columns.length };
}

/** The active cell, and whether a symbol or a performer's name stands in it. */
export function placeOf({ cursor, model }: InputPorts): Cell & { readonly isPerformer: boolean } {
  const { active } = cursor;
  return { ...active, isPerformer: model()?.columns[active.column]?.of === 'performer' };
}

/** A person goes to a cell. */
export function moveTo({ cursor, moved }: InputPorts, cell: Cell, extend = false): void {
  cursor.moveTo(cell, extend);
  moved();
  cursor.focus();
}
