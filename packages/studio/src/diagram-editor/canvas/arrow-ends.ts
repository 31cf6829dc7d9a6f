import type { Drawn, EditorServices } from './services.ts';
import type { EditorViewer } from './editor-viewer.ts';

/** Pixels of the drawing. */
const radius = { seen: 5, felt: 11 };

/**
 * The two ends of the selected arrow as handles, to be dragged to another shape. Bends have none:
 * arrows are laid out.
 */
export class ArrowEnds {
  private readonly viewer: EditorViewer;
  private readonly group = svg('g');

  constructor(viewer: EditorViewer) {
    this.viewer = viewer;
    this.group.classList.add('arrow-ends');
  }

  /** @param selected - all that is selected */
  show(selected: readonly Drawn[]): void {
    const [arrow, second] = selected;
    const points = second ? undefined : arrow?.waypoints;
    this.group.replaceChildren();
    if (!arrow || !points) return;
    this.viewer.get('canvas').getLayer('arrow-ends', aboveShapes).append(this.group);
    for (const index of [0, points.length - 1]) this.group.append(this.handle(arrow, index));
  }

  private handle(arrow: Drawn, index: number): SVGElement {
    const { x = 0, y = 0 } = arrow.waypoints?.[index] ?? {};
    const handle = svg('g');
    handle.dataset['end'] = index === 0 ? 'source' : 'target';
    handle.setAttribute('transform', `translate(${x} ${y})`);
    for (const part of ['felt', 'seen'] as const) {
      const circle = svg('circle');
      circle.classList.add(part);
      circle.setAttribute('r', String(radius[part]));
      handle.append(circle);
    }
    handle.addEventListener('mousedown', (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      this.viewer.get('bendpointMove').start(event, arrow, index);
    });
    // The click that ends a drag is none on what lies below.
    handle.addEventListener('click', (event) => event.stopPropagation());
    return handle;
  }
}

const aboveShapes = 5;

const svg = <Name extends 'g' | 'circle'>(name: Name): SVGElementTagNameMap[Name] =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/** What diagram-js keeps of a drag of an arrow, or of one of its ends. */
interface ArrowDrag {
  readonly hover?: Drawn | null;
  readonly connection?: Drawn;
  readonly type?: 'reconnectStart' | 'reconnectEnd';
  readonly start?: Drawn;
  readonly allowed?: boolean | null;
  readonly canExecute?: boolean | null;
}

/** Tells where an arrow was let go that may not lead there. */
export function onRefusedArrow(
  bus: EditorServices['eventBus'],
  refused: (source: string, target: string) => void,
): void {
  bus.on('bendpoint.move.end', 2000, ({ context }) => {
    const { hover, connection, type, allowed } = context as ArrowDrag;
    if (allowed !== false || !hover || !connection?.source || !connection.target) return;
    const at = (hover.labelTarget ?? hover).id;
    if (type === 'reconnectStart') refused(at, connection.target.id);
    else refused(connection.source.id, at);
  });
  bus.on('connect.end', 2000, ({ context }) => {
    const { hover, start, canExecute } = context as ArrowDrag;
    if (canExecute !== false || !hover || !start) return;
    refused((start.labelTarget ?? start).id, (hover.labelTarget ?? hover).id);
  });
}
