import type { PageDrawing } from '@alur/workflow/layout/document/page-drawing.js';
import type { Point } from '@alur/workflow/layout/table/geometry.js';
import { outlineOf, pathOf } from '@alur/workflow/layout/table/symbol-outline.js';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Symbols are empty, as on signed SOPs; the table's text says the same in words. */
export function renderDrawing(drawing: PageDrawing): TemplateResult {
  const { width, height, symbols, letters, arrows, labels } = drawing;
  return html`<svg
    class="drawing"
    aria-hidden="true"
    focusable="false"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${arrows.map(({ points }) => svg`<path class="arrow" d=${pathOf(points) + tipOf(points)} />`)}
    ${symbols.map(({ kind, box }) => svg`<path class="symbol" d=${outlineOf(kind, box)} />`)}
    ${letters.map(({ letter, box }) => renderText('letter', letter, box.x, box.y - 2))}
    ${labels.map(({ text, box }) => renderText('answer', text, box.x, box.y))}
  </svg>`;
}

function renderText(name: string, text: string, x: number, y: number): SVGTemplateResult {
  return svg`<text class=${name} x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${text}</text>`;
}

/** An open tip, drawn as lines: a marker would need an id that several pages share. */
function tipOf(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const dx = Math.sign(end.x - before.x);
  const dy = Math.sign(end.y - before.y);
  const [length, half] = [6, 3];
  const back = { x: end.x - dx * length, y: end.y - dy * length };
  return `M${back.x + dy * half} ${back.y + dx * half}L${end.x} ${end.y}L${back.x - dy * half} ${back.y - dx * half}`;
}
