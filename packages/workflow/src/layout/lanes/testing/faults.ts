import type { Sop } from '@alur/model/sop/sop.js';
import { type Box, overlap, type Point, runsThrough } from '../box.ts';
import type { LaneLayout } from '../lane-layout.ts';

type Rule = (layout: LaneLayout, sop: Sop) => readonly string[];

/** What is wrong with a drawing, by rule, in words that name the elements. */
export const faultsOf = {
  missing: (layout, sop) => [
    ...sop.nodes.filter(({ id }) => !layout.nodes.has(id)).map(({ id }) => `${id} has no place`),
    ...sop.flows.filter(({ id }) => !layout.edges.has(id)).map(({ id }) => `${id} has no way`),
    ...sop.flows
      .filter(({ id, name }) => name !== '' && !layout.labels.has(id))
      .map(({ id }) => `${id} has no label`),
  ],

  shapes: ({ nodes }, sop) =>
    pairs([...nodes]).flatMap(([[a, boxA], [b, boxB]]) =>
      overlap(boxA, boxB) && !belong(sop, a, b) ? [`${a} lies on ${b}`] : [],
    ),

  inside: ({ nodes, lanes, pools }, sop) =>
    sop.nodes.flatMap(({ id, parent, performer, attachedTo }) => {
      const around =
        parent !== undefined
          ? nodes.get(parent)
          : performer !== undefined
            ? lanes.get(performer)
            : pools.get(sop.id);
      const box = nodes.get(id);
      if (!around || !box || attachedTo !== undefined) return [];
      return within(box, around) ? [] : [`${id} lies outside of ${parent ?? performer ?? sop.id}`];
    }),

  arrowsOnShapes: ({ nodes, edges }, sop) =>
    sop.flows.flatMap(({ id, source, target }) =>
      [...nodes].flatMap(([node, box]) => {
        const own = node === source || node === target;
        const around = enclosing(sop, source).includes(node);
        // An event on an edge stands half on its activity, and its arrow starts below that.
        if (own ? !runsThrough(edges.get(id) ?? [], shrunk(box)) : around) return [];
        return runsThrough(edges.get(id) ?? [], box) ? [`${id} runs through ${node}`] : [];
      }),
    ),

  corners: ({ nodes, edges }, sop) =>
    sop.flows.flatMap(({ id, source, target }) => {
      const points = edges.get(id) ?? [];
      const [from, to] = [nodes.get(source), nodes.get(target)];
      const [first, last] = [points[0], points.at(-1)];
      const slanted = points
        .slice(1)
        .some((point, index) => point.x !== points[index]?.x && point.y !== points[index]?.y);
      return [
        ...(slanted ? [`${id} is slanted`] : []),
        ...(from && first && onBorder(first, from) ? [] : [`${id} does not start at ${source}`]),
        ...(to && last && onBorder(last, to) ? [] : [`${id} does not end at ${target}`]),
      ];
    }),

  arrowsOnArrows: ({ edges }, sop) =>
    pairs(sop.flows).flatMap(([a, b]) => {
      if (a.target === b.target || a.source === b.source) return [];
      return shareLine(edges.get(a.id) ?? [], edges.get(b.id) ?? [])
        ? [`${a.id} lies on ${b.id}`]
        : [];
    }),

  labels: ({ labels, nodes, edges }, sop) => [
    ...pairs([...labels]).flatMap(([[a, boxA], [b, boxB]]) =>
      overlap(boxA, boxB) ? [`the label of ${a} lies on that of ${b}`] : [],
    ),
    ...[...labels].flatMap(([id, box]) => [
      ...[...nodes].flatMap(([node, shape]) => {
        const around = enclosing(sop, id).includes(node);
        return overlap(box, shape) && !around ? [`the label of ${id} lies on ${node}`] : [];
      }),
      ...[...edges].flatMap(([edge, points]) =>
        runsThrough(points, box) ? [`${edge} runs through the label of ${id}`] : [],
      ),
    ]),
  ],
} satisfies Record<string, Rule>;

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

/** One lies in the other, or on its edge. */
function belong(sop: Sop, a: string, b: string): boolean {
  const node = (id: string) => sop.nodes.find((each) => each.id === id);
  return (
    enclosing(sop, a).includes(b) ||
    enclosing(sop, b).includes(a) ||
    node(a)?.attachedTo === b ||
    node(b)?.attachedTo === a
  );
}

/** The subprocesses around a node, or around an arrow's source. */
function enclosing(sop: Sop, id: string): readonly string[] {
  const flow = sop.flows.find((each) => each.id === id);
  const found: string[] = [];
  let at = sop.nodes.find((each) => each.id === (flow?.source ?? id))?.parent;
  while (at !== undefined) {
    const parent = at;
    found.push(parent);
    at = sop.nodes.find((each) => each.id === parent)?.parent;
  }
  return found;
}

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
});

function onBorder({ x, y }: Point, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const isIn = x >= box.x && x <= right && y >= box.y && y <= bottom;
  return isIn && (x === box.x || x === right || y === box.y || y === bottom);
}

/** Whether two ways run along the same line for more than a point. */
function shareLine(a: readonly Point[], b: readonly Point[]): boolean {
  return a.slice(1).some((to, i) => {
    const from = a[i] ?? to;
    return b.slice(1).some((end, j) => {
      const start = b[j] ?? end;
      const along = (axis: 'x' | 'y', other: 'x' | 'y') =>
        from[other] === to[other] &&
        start[other] === end[other] &&
        from[other] === start[other] &&
        Math.min(Math.max(from[axis], to[axis]), Math.max(start[axis], end[axis])) >
          Math.max(Math.min(from[axis], to[axis]), Math.min(start[axis], end[axis]));
      return along('x', 'y') || along('y', 'x');
    });
  });
}
