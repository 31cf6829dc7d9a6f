import { type CanvasCommands, onCanvasKey } from '@alur/components/diagram/canvas-commands.js';
import type { StudioDocument } from '../document/studio-document.ts';

export interface KeyPorts {
  readonly document: () => StudioDocument | undefined;
  /** By whom edits are taken back. */
  readonly by: unknown;
  readonly canvas: CanvasCommands;
  /** What is selected on the canvas where that is more than one element. */
  readonly several: () => readonly string[];
  readonly options: () => readonly HTMLElement[];
  readonly ask: (id: string) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly toCommands: () => void;
  /** What had the focus may be gone. */
  readonly keepFocus: () => void;
}

/** Keys in the drawing: the history, the selected element, the list of elements, the view. */
export class EditorKeys {
  private readonly ports: KeyPorts;

  constructor(ports: KeyPorts) {
    this.ports = ports;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const [from] = event.composedPath();
    const option = from instanceof HTMLElement && from.role === 'option' ? from : undefined;
    const isTaken =
      event.ctrlKey || event.metaKey
        ? this.onHistory(event)
        : !event.altKey && (this.onElement(event) || (option && this.onList(event, option)));
    if (isTaken) event.preventDefault();
    else if (!event.defaultPrevented) onCanvasKey(event, this.ports.canvas);
  };

  private onHistory({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    const document = this.ports.document();
    if (letter === 'z' && !shiftKey) document?.undo(this.ports.by);
    else if (letter === 'y' || letter === 'z') document?.redo(this.ports.by);
    else return false;
    this.ports.keepFocus();
    return true;
  }

  /** What is selected is named and removed wherever the focus is in the drawing. */
  private onElement({ key }: KeyboardEvent): boolean {
    const selected = this.ports.document()?.selected ?? '';
    const several = this.ports.several();
    const ids = several.length > 1 ? several : [selected];
    if (key === 'F2' && selected) this.ports.ask(selected);
    else if ((key === 'Delete' || key === 'Backspace') && selected) {
      this.ports.remove(ids);
      this.ports.keepFocus();
    } else return false;
    return true;
  }

  private onList({ key }: KeyboardEvent, option: HTMLElement): boolean {
    const options = this.ports.options();
    const at = options.indexOf(option);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: options.length - 1,
    };
    const next = steps[key];
    if (next !== undefined) options[Math.max(0, next)]?.focus();
    else if (key === 'Enter') this.ports.toCommands();
    else return false;
    return true;
  }
}
