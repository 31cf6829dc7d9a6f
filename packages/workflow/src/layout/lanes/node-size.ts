import type { GraphNode } from './lane-graph.ts';
import type { LaneMeasures } from './measures.ts';
import { gap } from './room.ts';
import { type TextSize, textSize } from './text-size.ts';

/**
 * The size of a shape; a task grows with its name.
 *
 * @param inside - of a subprocess: the size of what is laid out in it
 * @param least - the width that the events on its edge need
 */
export function nodeSize(
  node: GraphNode,
  inside: TextSize | undefined,
  least: number,
  measures: LaneMeasures,
): TextSize {
  const { task, event, gateway, text, frame } = measures;
  switch (node.kind) {
    case 'event':
      return { width: event, height: event };
    case 'gateway':
      return { width: gateway, height: gateway };
    case 'data':
      return { width: 36, height: 50 };
    case 'pool-edge':
      return { width: 0, height: 0 };
    case 'note': {
      const { height } = textSize(node.name, task.width - 14, text);
      return { width: task.width, height: even(height + 14) };
    }
    case 'subprocess':
      if (inside) {
        const title = Math.min(textSize(node.name, Infinity, text).width, 300);
        return {
          width: even(Math.max(inside.width, title, least, task.width) + 2 * frame),
          height: even(Math.max(inside.height, task.height) + 2 * frame + 12),
        };
      }
      break;
    case 'task':
  }
  const words = textSize(node.name, task.width - 14, text);
  return {
    width: even(Math.max(task.width, words.width + 10, least)),
    height: even(Math.max(task.height, words.height + 2 * icon)),
  };
}

/** Where the events on an activity's lower edge stand, from its left, and the width they need. */
export function alongEdge(
  labels: readonly number[],
  { event }: LaneMeasures,
): { readonly offsets: readonly number[]; readonly width: number } {
  let x = 10 + event / 2;
  const offsets = labels.map((label) => {
    const here = x;
    x += event + Math.max(10, label + 2 * gap);
    return here;
  });
  return { offsets, width: x - event / 2 };
}

/** An editor's picture of a kind of task reaches so far down; words begin below it. */
const icon = 25;

/** So that the middle is a whole pixel. */
const even = (size: number) => Math.ceil(size / 2) * 2;
