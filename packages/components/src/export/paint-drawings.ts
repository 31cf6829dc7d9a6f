import type { Drawing, DrawnShape } from '@alur/workflow/export/drawing/drawing.js';
import { paperColour } from '@alur/workflow/export/drawing/drawing.js';

/** Between sheets that stand below each other, as in the SVG file. CSS pixels. */
const gap = 16;
/** Twice the size on screen, so that it prints well. */
const scale = 2;
/** The longest side, and the most pixels, that every browser paints. */
const [longest, most] = [16_384, 67_000_000];

/**
 * Drawings below each other as a PNG picture.
 *
 * Painted shape by shape: an SVG as an image would need `img-src blob:` of a strict page.
 */
export async function drawingsPng(drawings: readonly Drawing[]): Promise<Blob> {
  const width = Math.max(1, ...drawings.map((drawing) => drawing.width));
  const height = drawings.reduce((sum, drawing) => sum + drawing.height + gap, -gap);
  const factor = Math.min(
    scale,
    longest / Math.max(width, height),
    Math.sqrt(most / (width * Math.max(1, height))),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * factor);
  canvas.height = Math.max(1, Math.ceil(height * factor));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints no pictures.');
  let below = 0;
  for (const drawing of drawings) {
    for (const shape of drawing.shapes) {
      context.setTransform(factor, 0, 0, factor, 0, below * factor);
      paint(context, shape);
    }
    below += drawing.height + gap;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser.'));
    }, 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, shape: DrawnShape): void {
  if ('matrix' in shape && shape.matrix) context.transform(...shape.matrix);
  if (shape.kind === 'area') {
    context.fillStyle = shape.fill;
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
  } else if (shape.kind === 'path') {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.strokeWidth ?? 1;
      context.setLineDash([...(shape.dashes ?? [])]);
      context.stroke(path);
    }
  } else {
    const { text, x, y, width, size, isBold, isItalic, fill, hasRim } = shape;
    context.font = `${isItalic ? 'italic ' : ''}${isBold ? '700 ' : ''}${size}px Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif`;
    if (hasRim) {
      context.strokeStyle = paperColour;
      context.lineWidth = 2.5;
      context.setLineDash([]);
      context.strokeText(text, x, y, width);
    }
    context.fillStyle = fill;
    context.fillText(text, x, y, width);
  }
}
