import type { CanvasCommands } from '@alur/components/diagram/canvas-commands.js';
import { listenToGestures } from '@alur/components/diagram/gestures.js';
import { firstViewbox, scaleLimits, wholeViewbox } from '@alur/components/diagram/viewport.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { Box } from '@alur/workflow/layout/lanes/box.js';
import type { NewKind } from '../change/may.ts';
import { SopView } from '../change/sop-view.ts';
import { CanvasSync } from './canvas-sync.ts';
import { DocumentModeling, type Gestures, named } from './document-modeling.ts';
import { draftShape } from './draft-shape.ts';
import { createEditorViewer, type EditorViewer } from './editor-viewer.ts';
import { boxOf, type Drawn } from './services.ts';
import { SopRules } from './sop-rules.ts';
import { WorkflowDrawing } from './workflow-drawing.ts';

export interface CanvasHandlers extends Gestures {
  /** @param ids - what is selected on the canvas now */
  onSelect(ids: readonly string[]): void;
  onRename(id: string): void;
  /** A gesture is over, whatever came of it. */
  onLetGo(): void;
  /** The drawing has moved under what is laid over it. */
  onViewMoved(): void;
}

/** The drawing of the document in its place: follows it, and tells what people do on it. */
export class EditorCanvas implements CanvasCommands {
  readonly place: HTMLElement;
  readonly viewer: EditorViewer;
  private readonly sync: CanvasSync;
  private readonly drawing = new WorkflowDrawing();
  private sop: SopView | undefined;
  private isShowing = false;
  private isFramed = false;
  /** What should be seen first; undefined until there is a drawing. */
  private target: string | undefined;

  constructor(place: HTMLElement, fontFamily: string, on: CanvasHandlers) {
    this.place = place;
    const modeling = new DocumentModeling(on, (id) => this.find(id));
    const rules = new SopRules(
      () => this.sop,
      () => this.arrowStart(),
    );
    this.viewer = createEditorViewer(fontFamily, modeling, rules);
    this.sync = new CanvasSync(this.viewer);
    this.viewer.attachTo(place);
    const bus = this.viewer.get('eventBus');
    bus.on('selection.changed', 500, ({ newSelection }) => {
      // While something is dragged diagram-js selects nothing; that is no choice of anybody's.
      if (!this.isShowing && !this.isDragging)
        on.onSelect(newSelection.map((each) => named(each).id));
    });
    bus.on('element.dblclick', 1500, ({ element }) => {
      if (element.parent) on.onRename(named(element).id);
    });
    bus.on('drag.cleanup', 500, () => {
      on.onLetGo();
    });
    bus.on('canvas.viewbox.changed', 1000, () => {
      on.onViewMoved();
    });
    listenToGestures(place, this);
    this.observer.observe(place);
  }

  private readonly observer = new ResizeObserver(() => {
    if (this.isFramed) this.viewer.get('canvas').resized();
    else if (this.target !== undefined) this.frame(this.target);
  });

  destroy(): void {
    this.observer.disconnect();
    this.viewer.destroy();
  }

  /** Brings the drawing to what the document says. */
  show(authored: AuthoredSop): void {
    this.sop = new SopView(authored.sop);
    this.isShowing = true;
    try {
      this.sync.show(this.drawing.of(authored));
    } finally {
      this.isShowing = false;
    }
  }

  /** Says what the drawing is, to those who do not see it. */
  name(title: string): void {
    const svg = this.place.querySelector('.djs-container > svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', title);
    // What is drawn is reached one by one; the drawing as a whole is no stop of its own.
    svg?.setAttribute('tabindex', '-1');
  }

  select(id: string): void {
    const selection = this.viewer.get('selection');
    const drawn = this.find(id);
    const [first, second] = selection.get();
    if (!second && (first ? named(first) : undefined) === drawn) return;
    this.isShowing = true;
    selection.select(drawn ?? null);
    this.isShowing = false;
  }

  /** Stops whatever is being dragged: what it was about has changed. */
  letGo(): void {
    if (this.isDragging) this.viewer.get('dragging').cancel();
  }

  startArrow(event: Event, id: string): void {
    const drawn = this.find(id);
    if (drawn) this.viewer.get('connect').start(event, drawn, true);
  }

  startNew(event: Event, kind: NewKind): void {
    this.viewer.get('create').start(event, draftShape(this.viewer, kind));
  }

  find(id: string): Drawn | undefined {
    return this.viewer.get('elementRegistry').get(id);
  }

  /** The lane at a height of the drawing. */
  performerAt(y: number): string | undefined {
    return this.sop?.sop.performers.find(({ id }) => {
      const lane = this.find(id);
      return lane && y >= lane.y && y < lane.y + lane.height;
    })?.id;
  }

  /** Where something is seen, in CSS pixels from the upper left of the canvas. */
  seenAt(id: string): Box | undefined {
    const drawn = this.find(id);
    return drawn && this.viewer.get('canvas').getAbsoluteBBox(drawn);
  }

  /** Where the words of something stand, as {@link seenAt}. */
  wordsAt(id: string): Box | undefined {
    const drawn = this.find(id);
    return drawn && this.viewer.get('canvas').getAbsoluteBBox(drawn.labels[0] ?? drawn);
  }

  get scale(): number {
    return this.viewer.get('canvas').zoom();
  }

  /** Shows the drawing for the first time, this element in it. */
  frame(id: string): void {
    this.target = id;
    const canvas = this.viewer.get('canvas');
    canvas.resized();
    const room = canvas.getSize();
    if (room.width === 0 || room.height === 0) return;
    const drawn = this.find(id);
    canvas.viewbox(firstViewbox(canvas.viewbox().inner, room, drawn && boxOf(drawn)));
    this.isFramed = true;
  }

  reveal(id: string): void {
    if (this.isFramed && this.find(id)) this.viewer.get('canvas').scrollToElement(id, 40);
  }

  pan(dx: number, dy: number): void {
    this.viewer.get('canvas').scroll({ dx, dy });
  }

  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void {
    const canvas = this.viewer.get('canvas');
    const { min, max } = scaleLimits;
    const { width, height } = canvas.getSize();
    const scale = Math.min(max, Math.max(min, canvas.zoom() * factor));
    canvas.zoom(scale, at ?? { x: width / 2, y: height / 2 });
  }

  fit(): void {
    const canvas = this.viewer.get('canvas');
    const room = canvas.getSize();
    if (room.width > 0) canvas.viewbox(wholeViewbox(canvas.viewbox().inner, room));
  }

  private get isDragging(): boolean {
    return Boolean(this.viewer.get('dragging').context());
  }

  private arrowStart(): Drawn | undefined {
    const dragged = this.viewer.get('dragging').context() as
      | { readonly prefix: string; readonly data: { readonly context: { start?: Drawn } } }
      | null
      | undefined;
    return dragged?.prefix === 'connect' ? dragged.data.context.start : undefined;
  }
}
