import {
  at,
  paperColour,
  type Drawing,
  type DrawnShape,
  type DrawnText,
  type Matrix,
} from '../drawing/drawing.ts';
import { xmlText } from './xml-text.ts';

/** Between sheets that stand below each other. CSS pixels. */
const gap = 16;

/**
 * Drawings below each other as one SVG file that needs nothing else: real text, no styles, no
 * scripts.
 *
 * @param title - for who cannot see it
 */
export function drawingsSvg(drawings: readonly Drawing[], title: string): string {
  const width = Math.max(0, ...drawings.map((drawing) => drawing.width));
  let y = 0;
  const groups = drawings.map((drawing) => {
    const group = `<g transform="translate(0 ${at(y)})">${drawing.shapes.map(shapeSvg).join('\n')}</g>`;
    y += drawing.height + gap;
    return group;
  });
  const height = Math.max(0, y - gap);
  const size = `width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" lang="id" font-family="${fonts}">
<title>${xmlText(title)}</title>
${groups.join('\n')}
</svg>
`;
}

const fonts = 'Arial, Arimo, Liberation Sans, Helvetica, sans-serif';

export function shapeSvg(shape: DrawnShape): string {
  switch (shape.kind) {
    case 'area': {
      const { x, y, width, height, fill } = shape;
      return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${fill}"/>`;
    }
    case 'path': {
      const { d, fill = 'none', stroke = 'none', strokeWidth = 1, dashes = [], matrix } = shape;
      const dashed = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
      return `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${dashed}${transform(matrix)}/>`;
    }
    case 'text':
      return textSvg(shape);
  }
}

function textSvg({
  text,
  x,
  y,
  width,
  size,
  isBold,
  isItalic,
  fill,
  hasRim,
  matrix,
}: DrawnText): string {
  const attributes = [
    `x="${at(x)}" y="${at(y)}" font-size="${at(size)}" fill="${fill}"`,
    isBold ? 'font-weight="700"' : '',
    isItalic ? 'font-style="italic"' : '',
    // Where another font stands in for Arial, lines keep their length.
    text.length > 1 ? `textLength="${at(width)}" lengthAdjust="spacingAndGlyphs"` : '',
    hasRim ? `stroke="${paperColour}" stroke-width="2.5" paint-order="stroke"` : '',
  ];
  return `<text ${attributes.filter(Boolean).join(' ')}${transform(matrix)} xml:space="preserve">${xmlText(text)}</text>`;
}

function transform(matrix: Matrix | undefined): string {
  return matrix ? ` transform="matrix(${matrix.map(exact).join(' ')})"` : '';
}

/** Of a turn, hundredths are not enough. */
function exact(number: number): number {
  return Math.round(number * 1e5) / 1e5;
}
