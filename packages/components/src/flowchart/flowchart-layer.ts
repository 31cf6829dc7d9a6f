import type { Box } from '@alur/workflow/layout/table/geometry.js';
import type { PlacedLabel } from '@alur/workflow/layout/table/labels.js';
import type { TablePlan, TableSymbol } from '@alur/workflow/layout/table/plan.js';
import type { Routed } from '@alur/workflow/layout/table/router.js';
import { outlineOf, pathOf } from '@alur/workflow/layout/table/symbol-outline.js';
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { html } from 'lit';
import { stepSigns, type StepMark } from './step-mark.ts';

export interface Layer {
  readonly plan: TablePlan;
  readonly routed: Routed;
  readonly labels: readonly PlacedLabel[];
  readonly width: number;
  readonly height: number;
}

/** Symbols, arrows and answers, drawn over the table. The table's own text says the same. */
export function renderLayer(
  { plan, routed, labels, width, height }: Layer,
  marks: ReadonlyMap<string, StepMark>,
  selected: string,
): TemplateResult {
  return html`<svg
    part="layer"
    class="layer"
    aria-hidden="true"
    focusable="false"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    <defs>
      <marker
        id="tip"
        viewBox="0 0 8 8"
        refX="7.5"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path class="tip" d="M0 0.5 8 4 0 7.5z" />
      </marker>
    </defs>
    ${routed.arrows.map(
      ({ points }) => svg`<path class="arrow" marker-end="url(#tip)" d=${pathOf(points)} />`,
    )}
    ${plan.symbols.map((symbol) => {
      const box = routed.boxes.get(symbol.id);
      return box
        ? renderSymbol(symbol, box, marks.get(symbol.id), symbol.id === selected)
        : nothing;
    })}
    ${labels.map(
      ({ text, box }) =>
        svg`<text class="answer" x=${box.x} y=${box.y} text-anchor="middle" dominant-baseline="central">${text}</text>`,
    )}
  </svg>`;
}

function renderSymbol(
  { kind, id }: TableSymbol,
  box: Box,
  mark: StepMark | undefined,
  isSelected: boolean,
): SVGTemplateResult {
  const name = `symbol ${kind} ${mark?.state ?? ''} ${isSelected ? 'selected' : ''}`;
  return svg`
    <path class=${name} data-node=${id} d=${outlineOf(kind, box)} />
    ${
      mark
        ? svg`<text class="sign ${mark.state}" x=${box.x} y=${box.y} text-anchor="middle" dominant-baseline="central">${stepSigns[mark.state]}</text>`
        : nothing
    }
  `;
}
