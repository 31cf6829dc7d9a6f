import type { Point } from '@alur/workflow/layout/lanes/box.js';
import type { NewKind } from '../change/new-kinds.ts';
import type { Drawn } from './services.ts';

/** What somebody has done on the canvas. */
export interface Gestures {
  onMove(shapes: readonly Drawn[], by: Point): void;
  onConnect(source: string, target: string): void;
  /** The end of an arrow was let go over another shape. */
  onReconnect(arrow: string, end: 'source' | 'target', at: string): void;
  /** An arrow was let go where none may lead. */
  onRefused(source: string, target: string): void;
  /** @returns the id of what was made */
  onDrop(kind: NewKind, at: Point, target: Drawn): string | undefined;
}

/** A shape that is being put down from the palette. */
export interface Draft extends Drawn {
  readonly kind: NewKind;
}

/**
 * What diagram-js' gestures end in. Its own modeling changes the canvas; this one asks for a change
 * of the document, which the canvas then follows.
 */
export class DocumentModeling {
  private readonly gestures: Gestures;
  private readonly find: (id: string) => Drawn | undefined;

  constructor(gestures: Gestures, find: (id: string) => Drawn | undefined) {
    this.gestures = gestures;
    this.find = find;
  }

  moveElements(shapes: readonly Drawn[], by: Point): void {
    this.gestures.onMove(shapes, by);
  }

  connect(source: Drawn, target: Drawn): void {
    this.gestures.onConnect(named(source).id, named(target).id);
  }

  reconnect(arrow: Drawn, source: Drawn, target: Drawn): void {
    const isStart = named(source) !== arrow.source;
    this.gestures.onReconnect(
      arrow.id,
      isStart ? 'source' : 'target',
      named(isStart ? source : target).id,
    );
  }

  /** @returns what is selected afterwards */
  createElements([draft]: readonly Draft[], at: Point, target: Drawn): readonly Drawn[] {
    const id = draft && this.gestures.onDrop(draft.kind, at, named(target));
    const made = id === undefined ? undefined : this.find(id);
    return made ? [made] : [];
  }
}

/** A label stands for what it names. */
export const named = (drawn: Drawn): Drawn => drawn.labelTarget ?? drawn;
