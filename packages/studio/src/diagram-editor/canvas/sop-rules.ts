import type { Point } from '@alur/workflow/layout/lanes/box.js';
import { mayAttach, mayConnect, mayInsert, mayMove } from '../change/may.ts';
import type { SopView } from '../change/sop-view.ts';
import { type Draft, named } from './document-modeling.ts';
import type { Drawn } from './services.ts';

interface Context {
  readonly shapes?: readonly Drawn[];
  readonly shape?: Draft;
  readonly connection?: Drawn;
  readonly source?: Drawn;
  readonly target?: Drawn | null;
  readonly delta?: Point;
}

/** What diagram-js asks before and during a gesture: null where the gesture passes over something. */
export class SopRules {
  private readonly sop: () => SopView | undefined;
  private readonly startOfArrow: () => Drawn | undefined;

  /** @param startOfArrow - where the arrow begins that is being drawn */
  constructor(sop: () => SopView | undefined, startOfArrow: () => Drawn | undefined) {
    this.sop = sop;
    this.startOfArrow = startOfArrow;
  }

  allowed(action: string, context: Context): boolean | null {
    const sop = this.sop();
    if (!sop) return false;
    const target = context.target ? named(context.target) : undefined;
    switch (action) {
      case 'elements.move':
        if (context.shapes?.length === 1 && sop.performer(context.shapes[0]?.id ?? '')) return true;
        if (!(context.shapes ?? []).every(({ id }) => mayMove(sop.node(id)))) return false;
        return context.delta === undefined || isOnPaper(target);
      case 'connection.create': {
        const source = context.source && named(context.source);
        if (!source || !target || !sop.node(target.id) || !sop.node(source.id)) return null;
        // diagram-js would draw it the other way round where this way is not allowed.
        const start = this.startOfArrow();
        if (start && named(start).id !== source.id) return false;
        return mayConnect(sop, source.id, target.id);
      }
      case 'connection.reconnect':
        return this.mayReconnect(sop, context);
      case 'shape.attach':
        return context.shape !== undefined && target !== undefined
          ? mayAttach(context.shape.kind, sop.node(target.id))
          : false;
      case 'shape.create':
        if (!context.shape || !target) return false;
        if (sop.flow(target.id)) return mayInsert(sop, context.shape.kind, target.id);
        return isOnPaper(target);
      default:
        return false;
    }
  }

  private mayReconnect(sop: SopView, { connection, source, target }: Context): boolean | null {
    const [from, to] = [source && named(source).id, target && named(target).id];
    const [wasFrom, wasTo] = [connection?.source?.id, connection?.target?.id];
    // So is the beginning of the drag: nothing is anywhere else yet.
    if (from === wasFrom && to === wasTo) return null;
    // Over the paper it is let go without a word.
    if (!from || !to || !(sop.node(from) && sop.node(to))) return null;
    // diagram-js would turn the arrow round where this way is not allowed.
    if (from !== wasFrom && to !== wasTo) return false;
    return mayConnect(sop, from, to);
  }
}

/** Within the pool: the room around it is nobody's. */
const isOnPaper = (target: Drawn | undefined): boolean =>
  target !== undefined && target.parent !== null;
