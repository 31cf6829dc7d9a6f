import type { Problem } from '@alur/model/problem.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { Box, Point } from '@alur/workflow/layout/lanes/box.js';
import type { StudioDocument } from '../document/studio-document.ts';
import { named, type Gestures } from './canvas/document-modeling.ts';
import { boxOf, type Drawn } from './canvas/services.ts';
import { addNew, appendNew, dropNew } from './change/add-node.ts';
import { changeType } from './change/change-type.ts';
import type { Change } from './change/change.ts';
import { connect, leadFrom, leadTo } from './change/connect.ts';
import { mayAttach, mayMove } from './change/may.ts';
import type { LaterKind, NewKind } from './change/new-kinds.ts';
import { giveTo, moveNodes } from './change/move-nodes.ts';
import { addPerformer, movePerformer, shiftPerformer, slotAt } from './change/performers.ts';
import { removeElements } from './change/remove-elements.ts';
import { rename } from './change/rename.ts';
import { setDetail } from './change/set-detail.ts';
import { snapped } from './change/snap.ts';
import { SopView } from './change/sop-view.ts';
import { giveBack, tidyPlaces } from './change/tidy.ts';
import { whyNoArrow } from './change/why-not.ts';

export interface ActionPorts {
  readonly document: () => StudioDocument | undefined;
  /** By whom edits are made. */
  readonly by: unknown;
  readonly performerAt: (y: number) => string | undefined;
  /** As they are drawn, from the first performer's to the last's. */
  readonly lanes: () => readonly Drawn[];
  /** Why the last one was not done; empty when it was. */
  readonly refused: (problems: readonly Problem[]) => void;
  /** Something new wants a name. */
  readonly askName: (id: string) => void;
}

/** What an author does to the diagram, as steps of the document's history. */
export class EditorActions implements Gestures {
  private readonly ports: ActionPorts;

  constructor(ports: ActionPorts) {
    this.ports = ports;
  }

  onMove(shapes: readonly Drawn[], by: Point): void {
    const [first, second] = shapes;
    const lanes = this.ports.lanes();
    const lane = lanes.findIndex((each) => each === first);
    if (first && lane >= 0)
      this.run((authored) => movePerformer(authored, first.id, slotAt(lanes, lane, by.y)));
    else this.place(shapes, first && !second ? snapped(boxOf(first), by, neighboursOf(first)) : by);
  }

  /** The same by keys: shapes by just this way, a lane by one place. */
  moveBy(shapes: readonly Drawn[], by: Point): void {
    const [first] = shapes;
    if (first && this.ports.lanes().includes(first)) {
      if (by.y !== 0) this.shiftPerformer(first.id, by.y < 0 ? 'up' : 'down');
    } else this.place(shapes, by);
  }

  private place(shapes: readonly Drawn[], by: Point): void {
    const sop = this.ports.document()?.current.sop;
    const free = shapes.filter(({ id }) => mayMove(sop?.nodes.find((node) => node.id === id)));
    if (free.length === 0) return;
    const moved = free.map((shape) => ({
      id: shape.id,
      box: boxOf(shape),
      performer: this.ports.performerAt(shape.y + by.y + shape.height / 2),
    }));
    this.run((_, view) => moveNodes(view, moved, by));
  }

  onConnect(source: string, target: string): void {
    this.run((authored) => connect(authored, source, target));
  }

  onReconnect(arrow: string, end: 'source' | 'target', at: string): void {
    this.run((authored) => (end === 'source' ? leadFrom : leadTo)(authored, arrow, at));
  }

  onRefused(source: string, target: string): void {
    const document = this.ports.document();
    const message = document && whyNoArrow(new SopView(document.current.sop), source, target);
    if (message) this.ports.refused([{ pointer: target, code: 'no-arrow', message }]);
  }

  onDrop(kind: NewKind, at: Point, target: Drawn): string | undefined {
    const { id } = named(target);
    return this.run((authored, sop) =>
      dropNew(authored, kind, {
        performer: this.ports.performerAt(at.y),
        at,
        on: sop.flow(id)?.id,
        host: mayAttach(kind, sop.node(id)) ? id : undefined,
        within: sop.node(id)?.type === 'subProcess' ? id : undefined,
      }),
    );
  }

  add(kind: NewKind, selected: string): void {
    this.run((authored) => addNew(authored, kind, selected));
  }

  append(kind: LaterKind, after: string): void {
    this.run((authored) => appendNew(authored, kind, after));
  }

  insert(kind: NewKind, on: string): void {
    this.run((authored, sop) => {
      const performer = sop.node(sop.flow(on)?.source ?? '')?.performer;
      return dropNew(authored, kind, { performer, at: { x: 0, y: 0 }, on });
    });
  }

  giveTo(ids: readonly string[], performer: string): void {
    this.run((_, sop) => giveTo(sop, ids, performer));
  }

  changeType(id: string, kind: string): void {
    this.run((authored) => changeType(authored, id, kind));
  }

  /** What is written of an element, its name or the detail of an event. */
  write(id: string, what: 'name' | 'detail', text: string): void {
    this.run((authored) => written(authored, id, what, text));
  }

  /** The same while it is being written. @param text - so far; undefined when it is no longer */
  typed(id: string, what: 'name' | 'detail', text: string | undefined): void {
    const document = this.ports.document();
    const made = document && text !== undefined && written(document.current, id, what, text);
    document?.foresee(made ? made.edits : []);
  }

  giveBack(id: string): void {
    this.run((authored) => giveBack(authored, id));
  }

  tidy(what: 'leftover' | 'all'): void {
    this.run((authored) => tidyPlaces(authored, what));
  }

  addPerformer(selected: string): void {
    this.run((authored) => addPerformer(authored, selected));
  }

  shiftPerformer(id: string, way: 'up' | 'down'): void {
    this.run((authored) => shiftPerformer(authored, id, way));
  }

  remove(ids: readonly string[]): void {
    this.run((authored) => removeElements(authored, ids));
  }

  /** @returns what is selected afterwards; undefined when nothing was done */
  private run(
    change: (authored: AuthoredSop, sop: SopView) => Change | undefined,
  ): string | undefined {
    const document = this.ports.document();
    if (!document) return undefined;
    const made = change(document.current, new SopView(document.current.sop));
    if (!made) return undefined;
    const problems = document.apply(made.edits, made.label, this.ports.by);
    this.ports.refused(problems);
    if (problems.length > 0) return undefined;
    if (made.select !== undefined) document.select(made.select);
    if (made.select && made.wantsName) this.ports.askName(made.select);
    return made.select;
  }
}

const written = (authored: AuthoredSop, id: string, what: 'name' | 'detail', text: string) =>
  (what === 'name' ? rename : setDetail)(authored, id, text);

/** What arrows connect a shape with. */
const neighboursOf = ({ incoming, outgoing }: Drawn): readonly Box[] =>
  [...incoming.map(({ source }) => source), ...outgoing.map(({ target }) => target)].flatMap(
    (each) => (each ? [boxOf(each)] : []),
  );
