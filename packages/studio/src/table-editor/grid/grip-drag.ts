import { headRow } from './cell.ts';

export interface DragPorts {
  readonly table: () => HTMLTableElement | undefined;
  readonly scroller: () => HTMLElement | undefined;
  /** Where the line is drawn that says where the dragged one comes to stand. */
  readonly frame: () => HTMLElement | undefined;
  /** @param to - in front of which row or performer; the number of them for the end */
  readonly dropped: (kind: 'row' | 'column', from: number, to: number) => void;
}

interface Drag {
  readonly kind: 'row' | 'column';
  readonly from: number;
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  readonly grip: HTMLElement;
  to: number | undefined;
}

/** Pixels that a finger trembles without meaning to drag. */
const slack = 6;
/** Pixels from the border at which what scrolls follows. */
const edge = 36;

/** Rows and performers' columns dragged by their grips. The keys Alt+arrow do the same. */
export class GripDrag {
  private readonly ports: DragPorts;
  private readonly line = document.createElement('div');
  private drag: Drag | undefined;
  private hasDragged = false;

  constructor(ports: DragPorts) {
    this.ports = ports;
    this.line.className = 'drop-line';
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    this.hasDragged = false;
    if (!grip || event.button !== 0) return;
    const kind = grip.dataset['grip'] === 'row' ? 'row' : 'column';
    const from =
      kind === 'row'
        ? Number(grip.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? headRow)
        : this.heads().indexOf(grip.closest<HTMLElement>('th') as HTMLElement);
    if (from < 0) return;
    const { clientX: startX, clientY: startY, pointerId: pointer } = event;
    this.drag = { kind, from, pointer, startX, startY, grip, to: undefined };
    grip.setPointerCapture(pointer);
    grip.addEventListener('pointermove', this.onMove);
    grip.addEventListener('pointerup', this.onUp);
    grip.addEventListener('pointercancel', this.onCancel);
    addEventListener('keydown', this.onKey, { capture: true });
  };

  /** Whether the click that follows a drag is only its end. */
  get isClickOfDrag(): boolean {
    return this.hasDragged;
  }

  private readonly onMove = ({ clientX, clientY }: PointerEvent): void => {
    const { drag } = this;
    if (!drag) return;
    const far = Math.max(Math.abs(clientX - drag.startX), Math.abs(clientY - drag.startY));
    if (!this.hasDragged && far < slack) return;
    this.hasDragged = true;
    this.follow(clientX, clientY);
    const boxes = (drag.kind === 'row' ? this.rows() : this.heads()).map((each) =>
      each.getBoundingClientRect(),
    );
    const before = boxes.findIndex((box) =>
      drag.kind === 'row'
        ? clientY < (box.top + box.bottom) / 2
        : clientX < (box.left + box.right) / 2,
    );
    drag.to = before < 0 ? boxes.length : before;
    this.showLine(drag.kind, drag.to, boxes);
  };

  private showLine(kind: Drag['kind'], to: number, boxes: readonly DOMRect[]): void {
    const frame = this.ports.frame();
    const table = this.ports.table()?.getBoundingClientRect();
    if (!frame || !table) return;
    const origin = frame.getBoundingClientRect();
    const box = boxes[to];
    const last = boxes.at(-1);
    const { style } = this.line;
    if (this.line.parentElement !== frame) frame.append(this.line);
    this.line.classList.toggle('across', kind === 'row');
    if (kind === 'row') {
      style.inset = `${(box?.top ?? last?.bottom ?? 0) - origin.top}px 0 auto 0`;
      style.inlineSize = `${table.width}px`;
      style.blockSize = '';
    } else {
      style.inset = `0 auto auto ${(box?.left ?? last?.right ?? 0) - origin.left}px`;
      style.blockSize = `${table.height}px`;
      style.inlineSize = '';
    }
  }

  /** What scrolls moves on while one drags towards its border. */
  private follow(x: number, y: number): void {
    const scroller = this.ports.scroller();
    if (!scroller) return;
    const box = scroller.getBoundingClientRect();
    scroller.scrollBy(
      this.drag?.kind === 'column' ? towards(x, box.left, box.right) : 0,
      this.drag?.kind === 'row' ? towards(y, box.top, box.bottom) : 0,
    );
  }

  private readonly onUp = (): void => {
    const { drag, hasDragged } = this;
    this.end();
    if (drag && hasDragged && drag.to !== undefined) {
      this.ports.dropped(drag.kind, drag.from, drag.to);
    }
  };

  private readonly onCancel = (): void => {
    this.end();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  };

  private end(): void {
    const { drag } = this;
    this.drag = undefined;
    this.line.remove();
    removeEventListener('keydown', this.onKey, { capture: true });
    if (!drag) return;
    drag.grip.removeEventListener('pointermove', this.onMove);
    drag.grip.removeEventListener('pointerup', this.onUp);
    drag.grip.removeEventListener('pointercancel', this.onCancel);
    if (drag.grip.hasPointerCapture(drag.pointer)) drag.grip.releasePointerCapture(drag.pointer);
  }

  private rows(): HTMLElement[] {
    return [...(this.ports.table()?.querySelectorAll<HTMLElement>('tr[data-activity]') ?? [])];
  }

  private heads(): HTMLElement[] {
    return [...(this.ports.table()?.querySelectorAll<HTMLElement>('thead .performer') ?? [])];
  }
}

function towards(at: number, from: number, to: number): number {
  if (at < from + edge) return -12;
  return at > to - edge ? 12 : 0;
}
