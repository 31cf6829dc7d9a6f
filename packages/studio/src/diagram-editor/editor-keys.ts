import { type CanvasCommands, onCanvasKey } from '@alur/components/diagram/canvas-commands.js';
import type { Point } from '@alur/workflow/layout/lanes/box.js';
import type { StudioDocument } from '../document/studio-document.ts';
import { allTogether } from './change/select-several.ts';
import { SopView } from './change/sop-view.ts';

export interface KeyPorts {
  readonly document: () => StudioDocument | undefined;
  /** By whom edits are taken back. */
  readonly by: unknown;
  readonly canvas: CanvasCommands;
  /** What is selected where that is more than one element. */
  readonly several: () => readonly string[];
  readonly select: (ids: readonly string[]) => void;
  readonly options: () => readonly HTMLElement[];
  readonly ask: (id: string) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** @param by - in pixels of the drawing */
  readonly move: (ids: readonly string[], by: Point) => void;
  readonly toCommands: () => void;
  /** What had the focus may be gone. */
  readonly keepFocus: () => void;
}

/** Pixels of the drawing that a press of a key moves a shape by. */
const moveStep = 10;

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -moveStep, y: 0 },
  ArrowRight: { x: moveStep, y: 0 },
  ArrowUp: { x: 0, y: -moveStep },
  ArrowDown: { x: 0, y: moveStep },
};

/** Keys in the drawing: the history, what is selected, the list of elements, the view. */
export class EditorKeys {
  private readonly ports: KeyPorts;

  constructor(ports: KeyPorts) {
    this.ports = ports;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const [from] = event.composedPath();
    const option = from instanceof HTMLElement && from.role === 'option' ? from : undefined;
    if (this.take(event, option)) event.preventDefault();
    else if (!event.defaultPrevented) onCanvasKey(event, this.ports.canvas);
  };

  private take(event: KeyboardEvent, option: HTMLElement | undefined): boolean {
    if (event.ctrlKey || event.metaKey)
      return event.key.toLowerCase() === 'a' ? this.selectAll() : this.onHistory(event);
    if (event.altKey) return this.onMove(event);
    return this.onElement(event) || (option !== undefined && this.onList(event, option));
  }

  private onHistory({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    const document = this.ports.document();
    if (letter === 'z' && !shiftKey) document?.undo(this.ports.by);
    else if (letter === 'y' || letter === 'z') document?.redo(this.ports.by);
    else return false;
    this.ports.keepFocus();
    return true;
  }

  /** What is selected: one element or several. */
  private get chosen(): readonly string[] {
    const several = this.ports.several();
    const selected = this.ports.document()?.selected ?? '';
    return several.length > 0 || selected === '' ? several : [selected];
  }

  /** What is selected is named and removed wherever the focus is in the drawing. */
  private onElement({ key }: KeyboardEvent): boolean {
    const { chosen } = this;
    const [first, second] = chosen;
    if (first === undefined) return false;
    if (key === 'F2' && second === undefined) this.ports.ask(first);
    else if (key === 'Delete' || key === 'Backspace') {
      this.ports.remove(chosen);
      this.ports.keepFocus();
    } else return false;
    return true;
  }

  private onMove({ key }: KeyboardEvent): boolean {
    const by = ways[key];
    if (!by || this.chosen.length === 0) return false;
    this.ports.move(this.chosen, by);
    this.ports.keepFocus();
    return true;
  }

  private get shapes(): ReadonlySet<string> {
    const document = this.ports.document();
    const shapes = document ? allTogether(new SopView(document.current.sop)) : [];
    return new Set(shapes.map(({ id }) => id));
  }

  private selectAll(): boolean {
    this.ports.select([...this.shapes]);
    return true;
  }

  private onList({ key, shiftKey }: KeyboardEvent, option: HTMLElement): boolean {
    const options = this.ports.options();
    const at = options.indexOf(option);
    if (shiftKey && key in ways) return this.extend(options, at, /Right|Down/.test(key) ? 1 : -1);
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

  /** To the next shape, which is selected as well; back to one that is, from one that is no longer. */
  private extend(options: readonly HTMLElement[], at: number, way: 1 | -1): boolean {
    const { shapes, chosen } = this;
    const idOf = (index: number) => options[index]?.dataset['element'] ?? '';
    let next = at + way;
    while (options[next] && !shapes.has(idOf(next))) next += way;
    const id = idOf(next);
    if (id === '') return true;
    const isBack = chosen.includes(id);
    // To have the focus is to be selected, alone: then the others are again.
    options[next]?.focus();
    this.ports.select(isBack ? chosen.filter((each) => each !== idOf(at)) : [...chosen, id]);
    return true;
  }
}
