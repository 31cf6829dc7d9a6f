import { paperColour } from '@alur/workflow/export/drawing/drawing.js';
import type {
  Drawing,
  DrawnPath,
  DrawnShape,
  DrawnText,
  Matrix,
} from '@alur/workflow/export/drawing/drawing.js';
import { markersOf } from './svg-markers.ts';
import { outlineOfSvg } from './svg-outline.ts';

/** Around a diagram. CSS pixels. */
const rim = 8;
/** Only for the pointer, or for what is selected. */
const unseen = '.djs-hit, .djs-outline, .djs-bendpoint, .djs-segment-dragger, defs';
const shapes = 'path, rect, circle, ellipse, polygon, polyline, line, text';

/**
 * What a browser has drawn, as a list of shapes. It must be part of a page, to have styles and sizes.
 *
 * @param layer - the group that is drawn, without what lies around it
 */
export function drawingOfSvg(layer: SVGGraphicsElement): Drawing {
  const box = layer.getBBox();
  const size = { width: Math.ceil(box.width) + 2 * rim, height: Math.ceil(box.height) + 2 * rim };
  const origin = new DOMMatrix().translate(rim - box.x, rim - box.y);
  const toLayer = inverse(layer.getScreenCTM());
  const drawn: DrawnShape[] = [{ kind: 'area', x: 0, y: 0, ...size, fill: paperColour }];
  for (const element of layer.querySelectorAll<SVGGraphicsElement>(shapes)) {
    const place = element.getScreenCTM();
    if (!place || element.closest(unseen) || !isVisible(element)) continue;
    const matrix = origin.multiply(toLayer).multiply(matrixOf(place));
    if (element instanceof SVGTextElement) {
      drawn.push(...textsOf(element, toTuple(matrix)));
    } else {
      const style = getComputedStyle(element);
      drawn.push(...pathOf(element, style, toTuple(matrix)));
      for (const { element: part, within } of markersOf(element, style)) {
        drawn.push(...pathOf(part, getComputedStyle(part), toTuple(matrix.multiply(within))));
      }
    }
  }
  return { ...size, shapes: drawn };
}

function pathOf(
  element: SVGElement,
  style: CSSStyleDeclaration,
  matrix: Matrix,
): readonly DrawnPath[] {
  const d = outlineOfSvg(element);
  const fill = style.fillOpacity === '0' ? undefined : colourOf(style.fill);
  const stroke = style.strokeOpacity === '0' ? undefined : colourOf(style.stroke);
  if (!d || (!fill && !stroke)) return [];
  const dashes = style.strokeDasharray.match(/[\d.]+/g)?.map(Number);
  const strokeWidth = parseFloat(style.strokeWidth);
  return [{ kind: 'path', d, fill, stroke, strokeWidth, dashes, matrix }];
}

function textsOf(text: SVGTextElement, matrix: Matrix): readonly DrawnText[] {
  const style = getComputedStyle(text);
  const lines: readonly SVGTextContentElement[] = [...text.querySelectorAll('tspan')];
  return (lines.length > 0 ? lines : [text]).flatMap((line): DrawnText[] => {
    const words = line.textContent;
    if (!words.trim()) return [];
    const start = line.getStartPositionOfChar(0);
    return [
      {
        kind: 'text',
        text: words,
        x: start.x,
        y: start.y,
        width: line.getComputedTextLength(),
        size: parseFloat(style.fontSize),
        isBold: Number(style.fontWeight) >= 600,
        isItalic: style.fontStyle === 'italic',
        fill: colourOf(style.fill) ?? '#000000',
        matrix,
      },
    ];
  });
}

/** `rgb(34, 36, 42)`, as browsers compute colours, as `#22242a`; undefined for none. */
function colourOf(colour: string): string | undefined {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!colour.startsWith('rgb') || alpha === 0) return undefined;
  return `#${[red, green, blue].map((part = 0) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function isVisible(element: Element): boolean {
  const { display, opacity } = getComputedStyle(element);
  return display !== 'none' && opacity !== '0';
}

function inverse(matrix: DOMMatrix | null): DOMMatrix {
  return matrix ? matrixOf(matrix).inverse() : new DOMMatrix();
}

function matrixOf({ a, b, c, d, e, f }: DOMMatrix): DOMMatrix {
  return new DOMMatrix([a, b, c, d, e, f]);
}

function toTuple({ a, b, c, d, e, f }: DOMMatrix): Matrix {
  return [a, b, c, d, e, f];
}
