import type { Spot } from '../drawn/drawn-shape.ts';
import { moved } from '../drawn/drawn-shape.ts';
import { drawingShapes, noFrame, type ShapeReading } from '../drawn/drawing-ml.ts';
import { shownChildren } from '../shown-children.ts';
import { at, child, numberOf, type XmlElement } from '../xml-tree.ts';
import type { HeldShapes } from './held-shapes.ts';

/**
 * The shapes of a `w:drawing`, from the upper left of the paragraph or cell that holds it. Where
 * they are measured from the page, we take the cell's border for it: Word does so within tables.
 *
 * @see ECMA-376 part 1, 20.4.2
 */
export function anchoredShapes(drawing: XmlElement, reading: ShapeReading): HeldShapes {
  const frame = shownChildren(drawing).find(({ name }) => name === 'anchor' || name === 'inline');
  const data = at(frame, 'graphic', 'graphicData');
  if (!frame || !data) return { shapes: [], isInline: false };
  const extent = child(frame, 'extent')?.attributes;
  const size = { width: numberOf(extent?.['cx']), height: numberOf(extent?.['cy']) };
  const shapes = drawingShapes(data, noFrame, { ...reading, size });
  const isInline = frame.name === 'inline';
  const from: Spot = isInline
    ? { x: 0, y: 0 }
    : { x: offset(child(frame, 'positionH')), y: offset(child(frame, 'positionV')) };
  return { shapes: shapes.map((shape) => moved(shape, from)), isInline };
}

function offset(position: XmlElement | undefined): number {
  return numberOf(child(position, 'posOffset')?.text);
}
