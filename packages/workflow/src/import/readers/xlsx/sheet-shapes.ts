import type { Area, DrawnShape } from '../drawn/drawn-shape.ts';
import { drawingShapes, type Frame, type ShapeReading } from '../drawn/drawing-ml.ts';
import { shownChildren } from '../shown-children.ts';
import { at, child, childrenNamed, descendants, numberOf, type XmlElement } from '../xml-tree.ts';

/**
 * The shapes of a sheet, measured from its upper left. An anchor says between which cells one lies,
 * and that holds: what the shape says of itself is not always kept up.
 *
 * @see ECMA-376 part 1, 20.5.2
 */
export function sheetShapes(
  drawing: XmlElement,
  across: readonly number[],
  down: readonly number[],
  reading: Omit<ShapeReading, 'textOf' | 'size'>,
): readonly DrawnShape[] {
  return shownChildren(drawing).flatMap((anchor) => {
    const area = anchorArea(anchor, across, down);
    if (!area) return [];
    const { width, height } = area;
    return shownChildren(anchor).flatMap((each) =>
      drawingShapes(each, frameOf(each, area), { ...reading, textOf, size: { width, height } }),
    );
  });
}

function anchorArea(
  anchor: XmlElement,
  across: readonly number[],
  down: readonly number[],
): Area | undefined {
  const corner = (name: string) => {
    const place = child(anchor, name);
    const value = (part: string) => numberOf(child(place, part)?.text);
    return {
      x: edgeAt(across, value('col')) + value('colOff'),
      y: edgeAt(down, value('row')) + value('rowOff'),
    };
  };
  const size = child(anchor, 'ext')?.attributes;
  const [width, height] = [numberOf(size?.['cx']), numberOf(size?.['cy'])];
  const from = corner('from');
  if (anchor.name === 'twoCellAnchor') {
    const to = corner('to');
    return { ...from, width: to.x - from.x, height: to.y - from.y };
  }
  if (anchor.name === 'oneCellAnchor') return { ...from, width, height };
  if (anchor.name !== 'absoluteAnchor') return undefined;
  const place = child(anchor, 'pos')?.attributes;
  return { x: numberOf(place?.['x']), y: numberOf(place?.['y']), width, height };
}

/** Beyond the edges that we know, cells are taken to be as the last. */
function edgeAt(edges: readonly number[], index: number): number {
  return edges[Math.min(index, edges.length - 1)] ?? 0;
}

/** Moves what an element says of itself into the area of its anchor. */
function frameOf(element: XmlElement, area: Area): Frame {
  const transform = at(element, 'spPr', 'xfrm') ?? at(element, 'grpSpPr', 'xfrm');
  const [off, ext] = [child(transform, 'off')?.attributes, child(transform, 'ext')?.attributes];
  if (!transform) return { x: area.x, y: area.y, scaleX: 1, scaleY: 1 };
  const own: Area = {
    x: numberOf(off?.['x']),
    y: numberOf(off?.['y']),
    width: numberOf(ext?.['cx']),
    height: numberOf(ext?.['cy']),
  };
  // What is turned by a quarter has its sides swapped in the anchor.
  const isTurned = Math.abs(numberOf(transform.attributes['rot'])) % 10_800_000 > 2_700_000;
  const scaleX = isTurned || own.width === 0 || area.width <= 0 ? 1 : area.width / own.width;
  const scaleY = isTurned || own.height === 0 || area.height <= 0 ? 1 : area.height / own.height;
  return {
    scaleX,
    scaleY,
    x: area.x + area.width / 2 - (own.x + own.width / 2) * scaleX,
    y: area.y + area.height / 2 - (own.y + own.height / 2) * scaleY,
  };
}

/** Paragraphs of DrawingML as lines. */
function textOf(shape: XmlElement): string {
  return childrenNamed(child(shape, 'txBody'), 'p')
    .map((paragraph) =>
      [...descendants(paragraph)]
        .map(({ name, text }) => (name === 't' ? text : name === 'br' ? '\n' : ''))
        .join(''),
    )
    .join('\n');
}
