import { cleanLines } from '../clean-text.ts';
import { placedPath, presetPath } from '../drawn/arrow-path.ts';
import { type Area, type DrawnShape, type Spot } from '../drawn/drawn-shape.ts';
import type { ShapeReading } from '../drawn/drawing-ml.ts';
import { shapeKind, vmlPreset } from '../drawn/shape-kind.ts';
import { child, numberOf, type XmlElement } from '../xml-tree.ts';
import type { HeldShapes } from './held-shapes.ts';
import { type VmlFrame, vmlArea, vmlFrameOf, vmlLength, vmlStyle } from './vml-style.ts';

/**
 * The shapes of a `w:pict`, as Word drew until 2007 and still does in its compatibility mode.
 *
 * @see ECMA-376 part 4, 19.1 (VML)
 */
export function vmlShapes(picture: XmlElement, reading: ShapeReading): HeldShapes {
  const shapes = picture.children.flatMap((each) => shapesOf(each, undefined, reading));
  if (picture.name === 'object') {
    reading.notes.add('embedded-object');
    return { shapes: [], isInline: true };
  }
  const isInline = picture.children.every(
    ({ name, attributes }) =>
      name === 'shapetype' || vmlStyle(attributes['style']).get('position') !== 'absolute',
  );
  return { shapes, isInline };
}

const named: Readonly<Record<string, string>> = {
  rect: 'rect',
  roundrect: 'roundRect',
  oval: 'ellipse',
  line: 'line',
  polyline: 'line',
};

function shapesOf(
  element: XmlElement,
  frame: VmlFrame | undefined,
  reading: ShapeReading,
): readonly DrawnShape[] {
  if (element.name === 'group') {
    const within = vmlFrameOf(element, frame);
    return element.children.flatMap((each) => shapesOf(each, within, reading));
  }
  const own = named[element.name];
  if (own === undefined && element.name !== 'shape') return [];
  if (child(element, 'imagedata')) {
    reading.notes.add('picture');
    return [];
  }
  const number = /_t(\d+)$/.exec(element.attributes['type'] ?? '')?.[1];
  const preset = own ?? vmlPreset(numberOf(number ?? element.attributes['o:spt']));
  const text = cleanLines(reading.textOf(element)).join('\n');
  const id = reading.nextId();
  const key = element.attributes['id'] ?? '';
  if (own === 'line') return [vmlLine(element, frame, { id, key, text })];
  const area = vmlArea(element, frame);
  const kind = preset === 'textBox' ? 'process' : shapeKind(preset, text);
  if (kind === 'arrow') {
    const flip = vmlStyle(element.attributes['style']).get('flip') ?? '';
    const turn = {
      flipsX: flip.includes('x'),
      flipsY: flip.includes('y'),
      angle: numberOf(vmlStyle(element.attributes['style']).get('rotation')),
    };
    const adjust = (element.attributes['adj'] ?? '')
      .split(',')
      .map((each) => numberOf(each, 10_800) / 21_600);
    const path = placedPath(presetPath(preset, adjust), area, turn);
    return [{ id, key, kind, area, text, arrow: { path: directed(path, element) } }];
  }
  const isFramed = !/^(f|false)$/.test(element.attributes['stroked'] ?? 't');
  return [{ id, key, kind: isFramed || text === '' ? kind : 'label', area, text }];
}

function vmlLine(
  element: XmlElement,
  frame: VmlFrame | undefined,
  facts: Pick<DrawnShape, 'id' | 'key' | 'text'>,
): DrawnShape {
  const spot = (name: string): Spot => {
    const [x = '', y = ''] = (element.attributes[name] ?? '').split(',');
    if (!frame) return { x: vmlLength(x, 'px'), y: vmlLength(y, 'px') };
    return { x: frame.x + numberOf(x) * frame.scaleX, y: frame.y + numberOf(y) * frame.scaleY };
  };
  const [from, to] = [spot('from'), spot('to')];
  const area: Area = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  return { ...facts, kind: 'arrow', area, arrow: { path: directed([from, to], element) } };
}

/** From tail to tip. */
function directed(path: readonly Spot[], element: XmlElement): readonly Spot[] {
  const stroke = child(element, 'stroke')?.attributes;
  const hasTip = (name: string) => !/^(none)?$/.test(stroke?.[name] ?? '');
  return hasTip('startarrow') && !hasTip('endarrow') ? path.toReversed() : path;
}
