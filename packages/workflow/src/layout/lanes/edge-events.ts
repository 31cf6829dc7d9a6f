import type { LaneMeasures } from './measures.ts';
import { alongEdge, nodeSize } from './node-size.ts';
import { type EdgeEvent, hasOwnLabel } from './room.ts';
import type { Scope } from './scope.ts';
import { textSize } from './text-size.ts';

/** The events on the edge of one activity. */
export interface OnEdge {
  readonly on: readonly EdgeEvent[];
  /** What the host has to be wide for them. */
  readonly width: number;
}

/** Puts events beside each other on the lower edges of their activities, with room for words. */
export function placeEdgeEvents(
  { nodes, edgeEvents, edges, inner }: Scope,
  measures: LaneMeasures,
): ReadonlyMap<string, OnEdge> {
  const found = new Map<string, OnEdge>();
  for (const host of nodes) {
    const on = edgeEvents.get(host.id) ?? [];
    if (on.length === 0) continue;
    const texts = on.map((event) => [
      ...(hasOwnLabel(event) ? [{ id: event.id, text: event.name }] : []),
      ...edges
        .filter(({ leaves, name }) => leaves === event.id && name !== '')
        .map(({ id, name }) => ({ id, text: name })),
    ]);
    const widths = texts.map((some) =>
      Math.max(
        0,
        ...some.map(({ text }) => textSize(text, measures.label.most, measures.label).width),
      ),
    );
    const { offsets, width } = alongEdge(widths, measures);
    const size = nodeSize(host, inner.get(host.id), width, measures);
    // At the right, where the flow goes on.
    const shift = size.width / 2 - width;
    found.set(host.id, {
      width,
      on: on.map((node, index) => ({
        node,
        offset: (offsets[index] ?? 0) + shift,
        texts: texts[index] ?? [],
      })),
    });
  }
  return found;
}
