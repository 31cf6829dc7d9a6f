import type { DrawnShape } from '../drawn/drawn-shape.ts';

/** Shapes, measured from where the paragraph stands that holds them. */
export interface HeldShapes {
  readonly shapes: readonly DrawnShape[];
  /** Stands in the text like a letter, and so in the middle of its cell. */
  readonly isInline: boolean;
}
