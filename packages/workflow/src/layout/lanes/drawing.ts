import type { Box, Point } from './box.ts';

/** A drawing of lanes as rows, in pixels, everything from its own upper left. */
export interface LaneLayout {
  readonly width: number;
  readonly height: number;
  readonly pools: ReadonlyMap<string, Box>;
  readonly lanes: ReadonlyMap<string, Box>;
  readonly nodes: ReadonlyMap<string, Box>;
  /** The corners of each arrow, from the border of its source to that of its target. */
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  /** The words that stand beside a node or an arrow, by its id. */
  readonly labels: ReadonlyMap<string, Box>;
  /** Nodes that were to stay where they are and could not. */
  readonly released: readonly string[];
}
