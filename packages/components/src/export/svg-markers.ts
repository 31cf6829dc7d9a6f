/** A shape of a marker, and where it lies in the coordinates of the line that has it. */
export interface MarkerPart {
  readonly element: SVGElement;
  readonly within: DOMMatrix;
}

/** The tips of a line, which SVG keeps apart from it and other formats do not know. */
export function markersOf(line: SVGElement, style: CSSStyleDeclaration): readonly MarkerPart[] {
  if (!(line instanceof SVGGeometryElement)) return [];
  const length = line.getTotalLength();
  const stroke = parseFloat(style.strokeWidth);
  return [
    ...placed(line, style.markerStart, stroke, 0, Math.min(1, length)),
    ...placed(line, style.markerEnd, stroke, length, Math.max(0, length - 1)),
  ];
}

/** @param away - another length along the line, from which or to which it runs */
function placed(
  line: SVGGeometryElement,
  address: string,
  stroke: number,
  at: number,
  away: number,
): readonly MarkerPart[] {
  const marker = markerAt(line, address);
  if (!marker) return [];
  const [point, other] = [line.getPointAtLength(at), line.getPointAtLength(away)];
  const [from, to] = away > at ? [point, other] : [other, point];
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const number = (name: string) => parseFloat(marker.getAttribute(name) ?? '') || 0;
  const box =
    marker
      .getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const isOfStroke = marker.getAttribute('markerUnits') !== 'userSpaceOnUse';
  const scale = ((number('markerWidth') || 3) / (box[2] || 1)) * (isOfStroke ? stroke : 1);
  const within = new DOMMatrix()
    .translate(point.x, point.y)
    .rotate(turn)
    .scale(scale)
    .translate(-number('refX'), -number('refY'));
  return [...marker.children].flatMap((element) =>
    element instanceof SVGElement ? [{ element, within }] : [],
  );
}

function markerAt(line: SVGGeometryElement, address: string): Element | undefined {
  const id = /#([^"')]+)/.exec(address)?.[1];
  if (id === undefined) return undefined;
  return line.ownerSVGElement?.querySelector(`marker[id="${CSS.escape(id)}"]`) ?? undefined;
}
