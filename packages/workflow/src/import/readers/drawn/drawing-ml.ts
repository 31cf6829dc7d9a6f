import { cleanLines } from '../clean-text.ts';
import type { ReadingNotes } from '../reading-notes.ts';
import { shownChildren } from '../shown-children.ts';
import { at, child, childrenNamed, descendants, numberOf, type XmlElement } from '../xml-tree.ts';
import { placedPath, presetPath, type Turn } from './arrow-path.ts';
import type { Area, DrawnArrow, DrawnShape, Spot } from './drawn-shape.ts';
import { outlineKind } from './outline-kind.ts';
import { arrowPresets, shapeKind } from './shape-kind.ts';

/** How the lengths within a group or a canvas become those outside. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export const noFrame: Frame = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

export interface ShapeReading {
  readonly notes: ReadingNotes;
  /** An id for the next shape. */
  readonly nextId: () => string;
  /** What is written in a shape. */
  readonly textOf: (shape: XmlElement) => string;
  /** The size of a lone shape that does not say its own. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/**
 * The shapes of a drawing, groups opened: `wsp` of Word, `sp` and `cxnSp` of Excel.
 *
 * @see ECMA-376 part 1, 20.1 and 20.5
 */
export function drawingShapes(
  element: XmlElement,
  frame: Frame,
  reading: ShapeReading,
): readonly DrawnShape[] {
  switch (element.name) {
    case 'wsp':
    case 'sp':
    case 'cxnSp':
      return [oneShape(element, frame, reading)];
    case 'pic':
      reading.notes.add('picture');
      return [];
    case 'graphicFrame':
    case 'chart':
    case 'relIds':
    case 'contentPart':
      reading.notes.add('embedded-object');
      return [];
    case 'wgp':
    case 'grpSp':
      return groupShapes(element, frame, reading);
    default:
      return shownChildren(element).flatMap((each) => drawingShapes(each, frame, reading));
  }
}

function groupShapes(group: XmlElement, frame: Frame, reading: ShapeReading) {
  const transform = at(group, 'grpSpPr', 'xfrm');
  const outer = transform ? areaOf(transform, 'off', 'ext') : undefined;
  const inner = transform ? areaOf(transform, 'chOff', 'chExt') : undefined;
  const within: Frame =
    outer && inner
      ? {
          scaleX: frame.scaleX * ratio(outer.width, inner.width),
          scaleY: frame.scaleY * ratio(outer.height, inner.height),
          x: frame.x + frame.scaleX * (outer.x - inner.x * ratio(outer.width, inner.width)),
          y: frame.y + frame.scaleY * (outer.y - inner.y * ratio(outer.height, inner.height)),
        }
      : frame;
  return shownChildren(group).flatMap((each) =>
    each.name === 'grpSpPr' ? [] : drawingShapes(each, within, reading),
  );
}

const ratio = (outer: number, inner: number) => (inner > 0 && outer > 0 ? outer / inner : 1);

function areaOf(transform: XmlElement, off: string, ext: string): Area {
  const [place, size] = [child(transform, off), child(transform, ext)];
  return {
    x: numberOf(place?.attributes['x']),
    y: numberOf(place?.attributes['y']),
    width: numberOf(size?.attributes['cx']),
    height: numberOf(size?.attributes['cy']),
  };
}

function oneShape(element: XmlElement, frame: Frame, reading: ShapeReading): DrawnShape {
  const properties = child(element, 'spPr');
  const transform = child(properties, 'xfrm');
  const own = transform
    ? areaOf(transform, 'off', 'ext')
    : { x: 0, y: 0, ...(reading.size ?? { width: 0, height: 0 }) };
  const area: Area = {
    x: frame.x + own.x * frame.scaleX,
    y: frame.y + own.y * frame.scaleY,
    width: own.width * frame.scaleX,
    height: own.height * frame.scaleY,
  };
  const text = cleanLines(reading.textOf(element)).join('\n');
  const facts = { id: reading.nextId(), key: keyOf(element), area, text };
  const free = freeForm(child(properties, 'custGeom'));
  const preset = child(properties, 'prstGeom')?.attributes['prst'] ?? 'rect';
  const isArrow =
    element.name === 'cxnSp' ||
    (free ? !free.isClosed && free.path.length > 1 : arrowPresets.has(preset));
  const kind = isArrow
    ? 'arrow'
    : free
      ? outlineKind(free.path, free.isCurved)
      : shapeKind(preset, text);
  if (kind === 'arrow') {
    const path = free?.path ?? presetPath(preset, adjustments(child(properties, 'prstGeom')));
    return { ...facts, kind, arrow: arrowOf(element, placedPath(path, area, turnOf(transform))) };
  }
  return { ...facts, kind: hasOutline(element) || text === '' ? kind : 'label' };
}

/** Ids are repeated where a drawing was copied; connectors name them within one drawing. */
function keyOf(element: XmlElement): string {
  const facts =
    child(element, 'cNvPr') ?? element.children.map((each) => child(each, 'cNvPr')).find(Boolean);
  return facts?.attributes['id'] ?? '';
}

function turnOf(transform: XmlElement | undefined): Turn {
  const { flipH, flipV, rot } = transform?.attributes ?? {};
  return {
    flipsX: flipH === '1' || flipH === 'true',
    flipsY: flipV === '1' || flipV === 'true',
    angle: numberOf(rot) / 60_000,
  };
}

/** A frame that is drawn: a line of its own, or that of the theme. */
function hasOutline(element: XmlElement): boolean {
  const line = at(element, 'spPr', 'ln');
  if (line) return child(line, 'noFill') === undefined;
  return numberOf(at(element, 'style', 'lnRef')?.attributes['idx']) > 0;
}

function arrowOf(element: XmlElement, path: readonly Spot[]): DrawnArrow {
  const line = at(element, 'spPr', 'ln');
  const hasTip = (end: string) => !/^(none)?$/.test(child(line, end)?.attributes['type'] ?? '');
  // DrawingML calls the end of a line its tail, and its beginning the head.
  const isBackward = hasTip('headEnd') && !hasTip('tailEnd');
  let [from, to]: (string | undefined)[] = [];
  for (const { name, attributes } of descendants(element)) {
    if (name === 'stCxn') from = attributes['id'];
    else if (name === 'endCxn') to = attributes['id'];
  }
  return isBackward ? { path: path.toReversed(), from: to, to: from } : { path, from, to };
}

/** `adj1` to `adj3` as parts of the whole. */
function adjustments(geometry: XmlElement | undefined): readonly number[] {
  return childrenNamed(child(geometry, 'avLst'), 'gd').map(
    ({ attributes }) => numberOf(attributes['fmla']?.replace(/^val\s+/, ''), 50_000) / 100_000,
  );
}

interface FreeForm {
  /** Of the unit square. */
  readonly path: readonly Spot[];
  readonly isClosed: boolean;
  readonly isCurved: boolean;
}

function freeForm(geometry: XmlElement | undefined): FreeForm | undefined {
  const path = at(geometry, 'pathLst', 'path');
  if (!path) return undefined;
  const [width, height] = ['w', 'h'].map((name) => numberOf(path.attributes[name])) as [
    number,
    number,
  ];
  const points = path.children.flatMap((step) =>
    childrenNamed(step, 'pt').map(({ attributes }) => ({
      x: width > 0 ? numberOf(attributes['x']) / width : 0,
      y: height > 0 ? numberOf(attributes['y']) / height : 0,
    })),
  );
  return {
    path: points.length > mostPoints ? sampled(points) : points,
    isClosed: child(path, 'close') !== undefined,
    isCurved: path.children.some(({ name }) => /^(arcTo|cubicBezTo|quadBezTo)$/.test(name)),
  };
}

/** Drawn by hand, a line has more points than its run needs. */
const mostPoints = 60;

function sampled(points: readonly Spot[]): readonly Spot[] {
  const step = Math.ceil(points.length / mostPoints);
  return points.filter((_, at) => at % step === 0 || at === points.length - 1);
}
