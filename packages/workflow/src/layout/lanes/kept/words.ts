import { type Box, moved } from '../box.ts';
import type { LaneLayout } from '../drawing.ts';
import type { GraphNode, LaneGraph } from '../lane-graph.ts';
import type { LaneMeasures } from '../measures.ts';
import { hasOwnLabel } from '../room.ts';
import { textSize } from '../text-size.ts';

/** Where the name of an event or gateway stands. */
export function labelBelow(node: GraphNode, box: Box, { label }: LaneMeasures): Box {
  const text = textSize(node.name, label.most, label);
  return {
    x: Math.round(box.x + (box.width - text.width) / 2),
    y: box.y + box.height + 4,
    ...text,
  };
}

/** Where its name stands when something is in its way below: above it, or beside it. */
export function freeLabel(
  node: GraphNode,
  box: Box,
  isFree: (label: Box) => boolean,
  measures: LaneMeasures,
): Box {
  const below = labelBelow(node, box, measures);
  const { width, height } = below;
  const y = Math.round(box.y + (box.height - height) / 2);
  const places = [
    below,
    { ...below, y: box.y - height - 4 },
    { ...below, y, x: box.x + box.width + 4 },
    { ...below, y, x: box.x - width - 4 },
  ];
  return places.find(isFree) ?? below;
}

/** A node with its name and with what is written at the events on its edge. */
export function withWords(
  node: GraphNode,
  box: Box,
  graph: LaneGraph,
  fresh: LaneLayout,
  measures: LaneMeasures,
): Box {
  const auto = fresh.nodes.get(node.id) ?? box;
  const by = {
    x: box.x + box.width - auto.x - auto.width,
    y: box.y + box.height - auto.y - auto.height,
  };
  const events = graph.nodes.filter(({ attachedTo }) => attachedTo === node.id);
  const boxes = [
    box,
    ...(hasOwnLabel(node) ? [labelBelow(node, box, measures)] : []),
    ...events.flatMap(({ id }) =>
      [fresh.nodes.get(id), fresh.labels.get(id)].flatMap((each) => (each ? moved(each, by) : [])),
    ),
  ];
  const [x, y] = [
    Math.min(...boxes.map((each) => each.x)),
    Math.min(...boxes.map((each) => each.y)),
  ];
  const right = Math.max(...boxes.map((each) => each.x + each.width));
  const bottom = Math.max(...boxes.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}
