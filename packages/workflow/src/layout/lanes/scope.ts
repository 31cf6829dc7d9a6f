import type { Box, Point } from './box.ts';
import type { GraphEdge, GraphNode } from './lane-graph.ts';

/** What lies in a process or in one subprocess, from its own upper left. */
export interface ScopeLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly labels: ReadonlyMap<string, Box>;
  readonly points: ReadonlyMap<string, readonly Point[]>;
  /** From where to where each lane reaches. */
  readonly lanes: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

/** An edge within one scope: its ends are nodes of the scope, or events on the edges of such. */
export interface ScopeEdge extends GraphEdge {
  /** Of an arrow that leaves an event on an edge: that event. */
  readonly leaves?: string | undefined;
}

export interface Scope {
  /** Without events on edges. */
  readonly nodes: readonly GraphNode[];
  readonly edgeEvents: ReadonlyMap<string, readonly GraphNode[]>;
  readonly edges: readonly ScopeEdge[];
  readonly lanes: readonly { readonly id: string; readonly least: number; readonly gap: number }[];
  /** What lies in its subprocesses. */
  readonly inner: ReadonlyMap<string, ScopeLayout>;
}
