import type { Box } from './box.ts';
import type { GraphNode } from './lane-graph.ts';
import type { LaneMeasures } from './measures.ts';
import { type TextSize, textSize } from './text-size.ts';

/** A node with all that is written beside it, measured from its middle. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** How far it all reaches. */
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
  /** Where each label stands, by the id of its node or arrow; x and y from the middle. */
  readonly labels: ReadonlyMap<string, Box>;
}

export type Side = 'right' | 'down' | 'left' | 'up';

/** Where arrows leave or reach a node. */
export interface Port {
  readonly side: Side;
  /** Of an arrow whose words stand here. */
  readonly label?: { readonly id: string; readonly text: string } | undefined;
}

/** An event on the lower edge, and how far right of the middle. */
export interface EdgeEvent {
  readonly node: GraphNode;
  readonly offset: number;
  /** What is written beside it: its name, and the labels of its arrows. */
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

export const gap = 4;

/** Room for words is kept beside the arrows of a node, never on them. */
export function roomOf(
  node: GraphNode,
  size: TextSize,
  ports: readonly Port[],
  edgeEvents: readonly EdgeEvent[],
  measures: LaneMeasures,
): Room {
  const labels = new Map<string, Box>();
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  const measured = (text: string) => textSize(text, measures.label.most, measures.label);
  const beside: Record<Side, number> = { right: 0, down: 0, left: 0, up: 0 };
  // What leaves upwards goes above the words of what leaves to the sides.
  const inTurn = ports.toSorted((a, b) => Number(a.side === 'up') - Number(b.side === 'up'));
  for (const { side, label } of inTurn) {
    if (!label || label.text === '') continue;
    const text = measured(label.text);
    const reached = beside[side] + gap;
    beside[side] = reached + text.height;
    const sides = Math.max(halfHeight, beside.right, beside.left);
    labels.set(label.id, {
      x: side === 'right' ? halfWidth + gap : side === 'left' ? -halfWidth - gap - text.width : 6,
      y:
        side === 'down'
          ? halfHeight + reached
          : -(side === 'up' ? sides : 0) - reached - text.height,
      ...text,
    });
  }
  if (hasOwnLabel(node)) {
    const text = measured(node.name);
    const used = (side: Side) => ports.some((port) => port.side === side);
    const below = halfHeight + gap;
    const above = Math.max(halfHeight, beside.right, beside.left) + gap + text.height;
    labels.set(
      node.id,
      !used('down')
        ? { x: -text.width / 2, y: below, ...text }
        : !used('up')
          ? { x: -text.width / 2, y: -above, ...text }
          : { x: -6 - text.width, y: below, ...text },
    );
  }
  let [down, right, left] = [halfHeight, halfWidth, halfWidth];
  for (const { offset, texts } of edgeEvents) {
    let y = halfHeight + gap;
    for (const { id, text } of texts.filter((each) => each.text !== '')) {
      const words = measured(text);
      labels.set(id, { x: offset + measures.event / 2 + gap, y, ...words });
      y += words.height;
    }
    right = Math.max(right, offset + measures.event / 2);
    left = Math.max(left, measures.event / 2 - offset);
    down = Math.max(down, halfHeight + measures.event / 2);
  }
  const boxes = [...labels.values()];
  return {
    ...size,
    left: Math.ceil(Math.max(left, ...boxes.map(({ x }) => gap - x))),
    right: Math.ceil(Math.max(right, ...boxes.map(({ x, width }) => x + width + gap))),
    up: Math.ceil(Math.max(halfHeight, ...boxes.map(({ y }) => gap - y))),
    down: Math.ceil(Math.max(down, ...boxes.map(({ y, height }) => y + height + gap))),
    labels,
  };
}

/** Whether a node's name stands beside its shape. */
export function hasOwnLabel({ kind, name }: GraphNode): boolean {
  return name !== '' && (kind === 'event' || kind === 'gateway' || kind === 'data');
}
