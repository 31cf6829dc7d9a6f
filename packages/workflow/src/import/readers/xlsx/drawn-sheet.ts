import type { DrawnShape } from '../drawn/drawn-shape.ts';
import type { SheetContent } from './sheet-content.ts';

/** A sheet under its drawing: edges in EMU from its upper left. */
export interface DrawnSheet {
  readonly content: SheetContent;
  readonly shapes: readonly DrawnShape[];
  readonly across: readonly number[];
  readonly down: readonly number[];
}
