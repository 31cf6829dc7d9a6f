import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { CellEditor, type After } from '../cells/cell-editor.ts';
import { writtenText } from '../cells/written-text.ts';
import { headRow, within, type Cell } from '../grid/cell.ts';
import { nextCell } from '../grid/move-by-key.ts';
import { tableWords as words } from '../messages.ts';
import { sizeOf, type InputPorts } from './input-ports.ts';

/** In pixels: where there is less, a step is written in a form. */
const narrow = 480;

/** Opens the active cell to be written, and takes what was written to where it belongs. */
export class CellWriting {
  private readonly ports: InputPorts;
  private editor: CellEditor | undefined;

  constructor(ports: InputPorts) {
    this.ports = ports;
  }

  /** @param frame - in which the field lies over the cell */
  attach(frame: HTMLElement): void {
    this.editor ??= new CellEditor(frame);
  }

  /** Takes what is written so far. */
  finish(): void {
    this.editor?.close('left-by-itself');
  }

  /** @param as - what is there is kept, selected to be written over, or gone with the first letter */
  edit(as: 'kept' | 'selected' | 'replaced' = 'kept'): void {
    const { cursor, host } = this.ports;
    const model = this.ports.model();
    const { active: cell } = cursor;
    const element = cursor.element();
    const column = model?.columns[cell.column];
    if (!model || !element || !column?.of) return;
    const isHead = cell.row === headRow;
    if (isHead !== (column.of === 'performer')) return;
    if (!isHead && host.clientWidth < narrow) {
      this.ports.openForm(cell.row, column.of);
      return;
    }
    const activity = model.sop.activities[cell.row];
    const known = activity ? writtenText(column.of, activity, model.isNarrative) : '';
    const text = isHead ? column.label : known;
    const { typed, written } = this.ports.actions.writing(cell);
    this.editor?.open(
      {
        label: this.called(cell),
        hint: words.editorKeys[this.ports.language()],
        text: as === 'replaced' ? '' : text,
        cell: element,
        onTyped: typed,
        onWritten: (said, after) => {
          typed(undefined);
          written(said);
          this.goOn(cell, after);
        },
        onCancelled: () => {
          typed(undefined);
          cursor.focus();
        },
      },
      as === 'kept' ? undefined : as,
    );
  }

  /** What a cell is called where one speaks of it: "Langkah 3, Waktu". */
  private called({ row, column }: Cell): string {
    const language = this.ports.language();
    const model = this.ports.model();
    const { label = '' } = model?.columns[column] ?? {};
    if (row === headRow) return words.performer[language](label);
    const activity = model?.sop.activities[row];
    const step = activity
      ? words.step[language](stepNumber(activity, row))
      : words.newRow[language];
    return `${step}, ${label}`;
  }

  private goOn(cell: Cell, after: After): void {
    if (after === 'left-by-itself') return;
    const { goTo, document } = this.ports;
    const { columns } = sizeOf(this.ports);
    // The document has changed already, the rendering follows.
    const size = { steps: document()?.current.sop.activities.length ?? 0, columns };
    if (after === 'stay') goTo(cell);
    else if (after === 'down') goTo(within({ row: cell.row + 1, column: cell.column }, size));
    else if (after === 'up') goTo(within({ row: cell.row - 1, column: cell.column }, size));
    else goTo(nextCell(cell, after === 'next' ? 1 : -1, size) ?? cell);
  }
}
