/** The outline of a shape of SVG as path data; empty for what has none. */
export function outlineOfSvg(element: SVGElement): string {
  const length = (name: string) => parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'polygon':
      return pointsOf(element) && `${pointsOf(element)}Z`;
    case 'polyline':
      return pointsOf(element);
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
    case 'circle':
      return ellipse(length('cx'), length('cy'), length('r'), length('r'));
    case 'ellipse':
      return ellipse(length('cx'), length('cy'), length('rx'), length('ry'));
    case 'rect':
      return rectangle(
        length('x'),
        length('y'),
        length('width'),
        length('height'),
        length('rx') || length('ry'),
      );
    default:
      return '';
  }
}

function pointsOf(element: SVGElement): string {
  const numbers = element.getAttribute('points')?.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? [];
  const pairs = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) =>
    numbers.slice(2 * index, 2 * index + 2).join(' '),
  );
  return pairs.length > 0 ? `M${pairs.join('L')}` : '';
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

function rectangle(x: number, y: number, width: number, height: number, round: number): string {
  const r = Math.min(round, width / 2, height / 2);
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
}
