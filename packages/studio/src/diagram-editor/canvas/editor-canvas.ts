import { CanvasView } from '@alur/components/diagram/canvas-view.js';
import { afterPaint } from '@alur/components/flowchart/after-paint.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { Box } from '@alur/workflow/layout/lanes/box.js';
import type { NewKind } from '../change/new-kinds.ts';
import { SopView } from '../change/sop-view.ts';
import { ArrowEnds, onRefusedArrow } from './arrow-ends.ts';
import { CanvasSync } from './canvas-sync.ts';
import { DocumentModeling, type Gestures, named } from './document-modeling.ts';
import { draftShape } from './draft-shape.ts';
import { createEditorViewer, type EditorViewer } from './editor-viewer.ts';
import { LateMoves } from './late-moves.ts';
import { showLaneLine } from './lane-line.ts';
import { isInSight, seenBox } from './seen-box.ts';
import type { Drawn, Viewbox } from './services.ts';
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
export class EditorCanvas {
  readonly place: HTMLElement;
  readonly viewer: EditorViewer;
  readonly view: CanvasView;
  private readonly sync: CanvasSync;
  private readonly ends: ArrowEnds;
  private readonly drawing = new WorkflowDrawing();
  private sop: SopView | undefined;
  private isShowing = false;
  private viewbox: Viewbox = { x: 0, y: 0, scale: 1, outer: { width: 0, height: 0 } };
  private readonly moves = new LateMoves();

  constructor(place: HTMLElement, fontFamily: string, on: CanvasHandlers) {
    this.place = place;
    const modeling = new DocumentModeling(on, (id) => this.find(id));
    const rules = new SopRules(
      () => this.sop,
      () => this.arrowStart(),
    );
    this.viewer = createEditorViewer(fontFamily, modeling, rules);
    this.ends = new ArrowEnds(this.viewer);
    this.sync = new CanvasSync(this.viewer, this.moves);
    this.viewer.attachTo(place);
    const bus = this.viewer.get('eventBus');
    const tell = (selected: readonly Drawn[]) =>
      on.onSelect([...new Set(selected.map((each) => named(each).id))]);
    bus.on('selection.changed', 500, ({ newSelection }) => {
      this.ends.show(newSelection);
      // While something is dragged diagram-js selects nothing; that is no choice of anybody's.
      if (!this.isShowing && !this.isDragging) tell(newSelection);
    });
    // After it has selected what is within its frame.
    bus.on('lasso.end', -1, () => tell(this.viewer.get('selection').get()));
    onRefusedArrow(bus, (source, target) => on.onRefused(source, target));
    showLaneLine({ eventBus: bus, canvas: this.viewer.get('canvas') }, () => this.lanes);
    bus.on('element.dblclick', 1500, ({ element }) => {
      if (element.parent) on.onRename(named(element).id);
    });
    bus.on('drag.cleanup', 500, () => {
      on.onLetGo();
    });
    bus.on('canvas.viewbox.changed', 1000, ({ viewbox }) => {
      this.viewbox = viewbox;
      this.moves.isSeen = (box) => isInSight(box, viewbox);
      this.moves.moveSeen();
      on.onViewMoved();
    });
    this.view = new CanvasView(this.viewer, place);
  }

  destroy(): void {
    this.view.stop();
    this.viewer.destroy();
  }

  /** Brings the drawing to what the document says. */
  show(authored: AuthoredSop): void {
    this.sop = new SopView(authored.sop);
    this.isShowing = true;
    try {
      this.sync.show(this.drawing.of(authored));
      this.ends.show(this.viewer.get('selection').get());
    } finally {
      this.isShowing = false;
    }
    if (!this.moves.isEmpty) void afterPaint().then(() => this.settle());
  }

  /** Puts also what is out of sight where it is now. */
  settle(): void {
    this.moves.moveAll();
  }

  /** Says what the drawing is, to those who do not see it. */
  name(title: string): void {
    const svg = this.place.querySelector('.djs-container > svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', title);
    // What is drawn is reached one by one; the drawing as a whole is no stop of its own.
    svg?.setAttribute('tabindex', '-1');
  }

  select(ids: readonly string[]): void {
    const selection = this.viewer.get('selection');
    const drawn = ids.flatMap((id) => this.find(id) ?? []);
    const now = selection.get().map(named);
    if (now.length === drawn.length && now.every((each) => drawn.includes(each))) return;
    this.isShowing = true;
    selection.select(drawn);
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
    return this.lanes.find((lane) => y >= lane.y && y < lane.y + lane.height)?.id;
  }

  /** From the first performer's to the last's. */
  get lanes(): readonly Drawn[] {
    return this.sop?.sop.performers.flatMap(({ id }) => this.find(id) ?? []) ?? [];
  }

  /** Where something is seen, in CSS pixels from the upper left of the canvas. */
  seenAt(id: string): Box | undefined {
    const drawn = this.find(id);
    return drawn && seenBox(drawn, this.viewbox);
  }

  /** Where the words of something stand, as {@link seenAt}. */
  wordsAt(id: string): Box | undefined {
    const drawn = this.find(id);
    return drawn && seenBox(drawn.labels[0] ?? drawn, this.viewbox);
  }

  get scale(): number {
    return this.viewer.get('canvas').zoom();
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
