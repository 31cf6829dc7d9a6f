import type { Box, Point } from '@alur/workflow/layout/table/geometry.js';
import { placeLabels, type PlacedLabel } from '@alur/workflow/layout/table/labels.js';
import { needLetters, type TablePage } from '@alur/workflow/layout/table/pages.js';
import { routeTable, type Routed } from '@alur/workflow/layout/table/router.js';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { outlineOf, pathOf } from '../flowchart/symbol-outline.ts';
import type { DocumentContent } from './document-content.ts';
import { paperMeasures } from './paper.ts';

/** Symbols and arrows of one page, over its table. CSS pixels from the table's upper left. */
export interface SheetDrawing {
  readonly width: number;
  readonly height: number;
  readonly symbols: readonly {
    readonly kind: TablePage['plan']['symbols'][number]['kind'];
    readonly box: Box;
  }[];
  readonly letters: readonly { readonly letter: string; readonly box: Box }[];
  readonly arrows: Routed['arrows'];
  readonly labels: readonly PlacedLabel[];
}

/** @param headHeight - of the table's head, CSS pixels */
export function drawPages(
  pages: readonly TablePage[],
  { columns, widths }: DocumentContent,
  headHeight: number,
): readonly SheetDrawing[] {
  const lettered = needLetters(pages);
  let x = 0;
  const bands = widths.map((width) => ({ from: x, to: (x += width) }));
  const performers = bands.filter((_, index) => columns[index]?.of === 'performer');
  return pages.map(({ plan, rowHeights, connectors }) => {
    let y = headHeight;
    const rows = rowHeights.map((height) => ({ from: y, to: (y += height) }));
    const geometry = { columns: performers, rows };
    const routed = routeTable(plan, geometry, paperMeasures);
    const at = (id: string) => routed.boxes.get(id);
    return {
      width: x,
      height: y,
      symbols: plan.symbols.flatMap(({ id, kind }) => {
        const box = at(id);
        return box ? [{ kind, box }] : [];
      }),
      letters: connectors.flatMap(({ id, letter }) => {
        const box = at(id);
        return lettered && box ? [{ letter, box }] : [];
      }),
      arrows: routed.arrows,
      labels: placeLabels(routed, paperMeasures, geometry),
    };
  });
}

/** Symbols are empty, as on signed SOPs; the table's text says the same in words. */
export function renderDrawing(drawing: SheetDrawing): TemplateResult {
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
