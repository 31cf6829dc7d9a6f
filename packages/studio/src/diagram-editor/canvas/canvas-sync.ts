import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';
import { updateLine } from 'diagram-js/lib/util/RenderUtil.js';
import type { DrawnElement, DrawnWorkflow } from './drawn-element.ts';
import type { EditorViewer } from './editor-viewer.ts';
import { LabelSync } from './label-sync.ts';
import { putAt } from './put-at.ts';
import type { LateMoves } from './late-moves.ts';
import { aroundPoints } from './seen-box.ts';
import { boxOf, type Drawn } from './services.ts';

/**
 * Brings the canvas from one state of the document to the next. What is the same is not touched,
 * what has only moved is moved, and only what looks different is drawn again: texts are measured
 * then, which is what takes time.
 *
 * After it, and what moves late, the canvas is what bpmn-js' own import of the same tree would draw.
 */
export class CanvasSync {
  private readonly viewer: EditorViewer;
  private readonly moves: LateMoves;
  private readonly labels: LabelSync;
  private readonly shown = new Map<string, DrawnElement>();
  private root = '';

  /** @param moves - what only moves, moves by it: then the canvas is as told once that is empty */
  constructor(viewer: EditorViewer, moves: LateMoves) {
    this.viewer = viewer;
    this.moves = moves;
    this.labels = new LabelSync(viewer, moves);
  }

  show({ root, elements }: DrawnWorkflow): void {
    const rootId = String(root.semantic['id']);
    if (this.root !== rootId) this.begin(rootId, root);
    const canvasRoot = this.viewer.get('canvas').getRootElement();
    Object.assign(canvasRoot, { businessObject: root.semantic, di: root.di });
    this.removeAllBut(elements);
    for (const element of elements) {
      const before = this.shown.get(element.id);
      if (before) this.update(element, before);
      else this.add(element);
      this.shown.set(element.id, element);
    }
  }

  private begin(rootId: string, { semantic, di }: DrawnWorkflow['root']): void {
    this.viewer.get('eventBus').fire('diagram.clear');
    this.shown.clear();
    this.root = rootId;
    const root = this.viewer.get('bpmnImporter').add(semantic, di);
    this.viewer.get('canvas').setRootElement(root);
  }

  private add({ id, semantic, di, parent }: DrawnElement): void {
    const around = this.find(parent);
    const drawn = this.viewer.get('bpmnImporter').add(semantic, di, around);
    const [label] = drawn.labels;
    if (label) this.labels.took(id, label);
  }

  private update(now: DrawnElement, before: DrawnElement): void {
    const drawn = this.find(now.id);
    Object.assign(drawn, { businessObject: now.semantic, di: now.di });
    const isOther = now.look !== before.look;
    const { place } = now;
    if ('points' in place) this.lead(drawn, place.points, isOther);
    else this.put(drawn, place.box, isOther);
    this.labels.update(drawn);
  }

  private lead(drawn: Drawn, points: readonly Point[], isOther: boolean): void {
    const before = drawn.waypoints ?? [];
    drawn.waypoints = points;
    if (isOther) this.redraw(drawn);
    else if (!areSame(points, before))
      this.moves.move(drawn, aroundPoints(before), aroundPoints(points), () => {
        this.viewer.get('overlays').follow(drawn);
        const group = this.viewer.get('elementRegistry').getGraphics(drawn);
        for (const line of group.querySelectorAll('.djs-visual > path, .djs-hit'))
          updateLine(line as SVGElement, [...(drawn.waypoints ?? [])]);
      });
  }

  private put(drawn: Drawn, box: Box, isOther: boolean): void {
    const before = boxOf(drawn);
    const { width, height } = before;
    const isMoved = box.x !== drawn.x || box.y !== drawn.y;
    const isOnlyWider = width !== box.width && height === box.height && isLane(drawn);
    const isResized = (width !== box.width || height !== box.height) && !isOnlyWider;
    Object.assign(drawn, box);
    if (isOther || isResized) {
      this.redraw(drawn);
      return;
    }
    if (isOnlyWider) this.widen(drawn, width);
    if (!isMoved) return;
    this.moves.move(drawn, before, box, () => {
      this.viewer.get('overlays').follow(drawn);
      putAt(this.viewer.get('elementRegistry').getGraphics(drawn), drawn.x, drawn.y);
    });
  }

  /** The name at the head of a lane stays where it is: it need not be measured again. */
  private widen(drawn: Drawn, before: number): void {
    const group = this.viewer.get('elementRegistry').getGraphics(drawn);
    for (const rect of group.querySelectorAll('rect'))
      if (rect.getAttribute('width') === String(before))
        rect.setAttribute('width', String(drawn.width));
  }

  private redraw(drawn: Drawn): void {
    this.moves.forget(drawn);
    this.viewer.get('eventBus').fire('element.changed', { element: drawn });
  }

  /** Arrows before what they connect, what is inside before what is around it. */
  private removeAllBut(elements: readonly DrawnElement[]): void {
    const wanted = new Map(elements.map((element) => [element.id, element]));
    const gone = new Set<string>();
    for (const [id, { structure }] of this.shown)
      if (wanted.get(id)?.structure !== structure) gone.add(id);
    // Whatever hangs on something that is drawn anew is drawn anew with it.
    for (let count = -1; count !== gone.size;) {
      count = gone.size;
      for (const id of [...gone]) {
        const drawn = this.find(id);
        for (const each of [
          ...drawn.incoming,
          ...drawn.outgoing,
          ...(drawn.attachers ?? []),
          ...(drawn.children ?? []),
        ])
          if (!each.labelTarget) gone.add(each.id);
      }
    }
    const drawn = [...gone].map((id) => this.find(id));
    const depth = (each: Drawn): number => (each.parent ? 1 + depth(each.parent) : 0);
    for (const each of drawn.filter(({ waypoints: way }) => way)) this.remove(each);
    for (const each of drawn
      .filter(({ waypoints: way }) => !way)
      .sort((a, b) => depth(b) - depth(a)))
      this.remove(each);
  }

  private remove(drawn: Drawn): void {
    const canvas = this.viewer.get('canvas');
    this.moves.forget(drawn);
    for (const label of [...drawn.labels]) this.labels.remove(label);
    if (drawn.waypoints) {
      canvas.removeConnection(drawn);
      drawn.source = null;
      drawn.target = null;
    } else {
      canvas.removeShape(drawn);
      drawn.host = null;
    }
    this.shown.delete(drawn.id);
  }

  private find(id: string): Drawn {
    const drawn = this.viewer.get('elementRegistry').get(id);
    if (!drawn) throw new Error(`${id} is not on the canvas.`);
    return drawn;
  }
}

/** The pool and its lanes have nothing but a frame and a name at its head. */
const isLane = ({ type }: Drawn): boolean => type === 'bpmn:Lane' || type === 'bpmn:Participant';

const areSame = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every(({ x, y }, index) => b[index]?.x === x && b[index].y === y);
