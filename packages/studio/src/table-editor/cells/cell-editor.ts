/** Where one goes when a cell has been written. */
export type After = 'stay' | 'up' | 'down' | 'next' | 'previous' | 'left-by-itself';

export interface EditedCell {
  /** What is edited, in words: "Waktu, langkah 3". */
  readonly label: string;
  /** Which keys do what. */
  readonly hint: string;
  readonly text: string;
  /** Over which it is opened; it is drawn in the same frame as `frame`. */
  readonly cell: HTMLElement;
  readonly onTyped: (text: string) => void;
  readonly onWritten: (text: string, after: After) => void;
  readonly onCancelled: () => void;
}

const arrows: Readonly<Record<string, After>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/** In pixels: narrower one does not see what one writes. */
const leastWidth = 180;

/**
 * The one field in which cells are written. It lies over the cell, so that the table stays as it is
 * while somebody types, and it is opened at once, so that the key that opened it is written into it.
 */
export class CellEditor {
  private readonly frame: HTMLElement;
  private readonly field: HTMLTextAreaElement;
  private edited: EditedCell | undefined;
  /** Typed over what was there, as in Excel: arrows lead to other cells, until F2 or a click. */
  private isTypedOver = false;

  /** @param frame - positioned, and scrolls with the table */
  constructor(frame: HTMLElement) {
    this.frame = frame;
    this.field = document.createElement('textarea');
    this.field.className = 'cell-editor';
    this.field.rows = 1;
    this.field.hidden = true;
    this.field.addEventListener('keydown', this.onKey);
    this.field.addEventListener('blur', this.onBlur);
    this.field.addEventListener('input', this.onInput);
    this.field.addEventListener('pointerdown', () => (this.isTypedOver = false));
    frame.append(this.field);
  }

  get isOpen(): boolean {
    return this.edited !== undefined;
  }

  /** @param over - whether what is there is selected, to be written over, or gone already */
  open(edited: EditedCell, over?: 'selected' | 'replaced'): void {
    this.close('left-by-itself');
    this.edited = edited;
    this.isTypedOver = over === 'replaced';
    const { field } = this;
    field.hidden = false;
    field.value = edited.text;
    field.setAttribute('aria-label', edited.label);
    field.setAttribute('aria-description', edited.hint);
    this.place(edited.cell);
    field.focus({ preventScroll: true });
    if (over === 'selected') field.select();
    else field.setSelectionRange(field.value.length, field.value.length);
    field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Takes what is written so far: nothing that somebody has typed is lost. */
  close(after: After): void {
    const { edited, field } = this;
    if (!edited) return;
    this.edited = undefined;
    const text = field.value;
    field.hidden = true;
    edited.onWritten(text, after);
  }

  private cancel(): void {
    const { edited, field } = this;
    if (!edited) return;
    this.edited = undefined;
    field.hidden = true;
    edited.onCancelled();
  }

  private place(cell: HTMLElement): void {
    const { style } = this.field;
    const frame = this.frame.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const width = Math.max(box.width, leastWidth);
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - width));
    style.insetInlineStart = `${left}px`;
    style.insetBlockStart = `${box.top - frame.top}px`;
    style.inlineSize = `${width}px`;
    style.minBlockSize = `${box.height}px`;
    this.grow();
  }

  private readonly grow = (): void => {
    const { field } = this;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 4}px`;
  };

  private readonly onInput = (): void => {
    this.grow();
    this.edited?.onTyped(this.field.value);
  };

  private readonly onBlur = (): void => {
    this.close('left-by-itself');
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (key === 'Enter' && (shiftKey || altKey)) {
      if (altKey)
        this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
      else return;
      this.onInput();
    } else if (key === 'Enter') this.close(ctrlKey || metaKey ? 'stay' : 'down');
    else if (key === 'Tab') this.close(shiftKey ? 'previous' : 'next');
    else if (key === 'Escape') this.cancel();
    else if (key === 'F2') this.isTypedOver = !this.isTypedOver;
    else if (this.isTypedOver && !shiftKey && !ctrlKey && arrows[key]) this.close(arrows[key]);
    else return;
    event.preventDefault();
  };
}
