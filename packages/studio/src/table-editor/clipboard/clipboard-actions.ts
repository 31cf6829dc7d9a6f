import type { LocalText } from '@alur/model/text.js';
import { freshIds } from '../edits/fresh-ids.ts';
import type { CellRange } from '../grid/cell.ts';
import { labels } from '../history-labels.ts';
import type { ActionPorts, TableActions } from '../table-actions.ts';
import { copiedCells } from './copied-cells.ts';
import { pasteCells, type Block } from './paste-cells.ts';
import { pasteSteps } from './paste-steps.ts';
import type { PastedSteps } from './pasted-steps.ts';

/** What copying and pasting do to the table. */
export class ClipboardActions {
  private readonly ports: ActionPorts;
  private readonly actions: TableActions;

  constructor(ports: ActionPorts, actions: TableActions) {
    this.ports = ports;
    this.actions = actions;
  }

  copied(range: CellRange): Block {
    const model = this.ports.model();
    return model ? copiedCells(model, range) : [];
  }

  /** @returns how many steps were added below the last; undefined where nothing was done */
  paste(range: CellRange, block: Block): number | undefined {
    const document = this.ports.document();
    const model = this.ports.model();
    if (!document || !model || block.length === 0) return undefined;
    if (block.length > mostRows) {
      this.ports.refused([tooManyRows(block.length)]);
      return undefined;
    }
    const pasting = pasteCells(model, range, block, freshIds(document.current));
    if (!this.actions.apply(pasting.edits, labels.paste)) return undefined;
    this.ports.goTo({ row: range.top, column: range.left }, pasting.range);
    return pasting.added;
  }

  pasteSteps(steps: PastedSteps): void {
    const document = this.ports.document();
    const model = this.ports.model();
    if (!document || !model) return;
    if (steps.steps.length > mostRows) {
      this.ports.refused([tooManyRows(steps.steps.length)]);
      return;
    }
    const first = model.sop.activities.length;
    if (!this.actions.apply(pasteSteps(model, steps, freshIds(document.current)), labels.pasteRows))
      return;
    this.ports.goTo({ row: first, column: 0 });
  }
}

/** No SOP has as many steps; a sheet with more is another sheet. */
const mostRows = 500;

const tooManyRows = (count: number): Required<LocalText> => ({
  id: `Yang Anda tempelkan berisi ${count} baris; paling banyak ${mostRows} sekaligus. Salin baris langkah SOP-nya saja, lalu tempelkan lagi.`,
  en: `What you have pasted has ${count} rows; ${mostRows} at once are the most. Copy the rows of the SOP's steps alone, and paste again.`,
});
