import type { Point } from '@alur/workflow/layout/table/geometry.js';
import type { PlacedLabel } from '@alur/workflow/layout/table/labels.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import type { Routed } from '@alur/workflow/layout/table/router.js';
import { outlineOf, pathOf, tipOf } from '@alur/workflow/layout/table/symbol-outline.js';
import { makeSvg } from './make-element.ts';
import type { ShownSteps } from './shown-steps.ts';
import { stepSigns } from './step-mark.ts';

export interface Layer {
  readonly plan: TablePlan;
  readonly routed: Routed;
  readonly labels: readonly PlacedLabel[];
  readonly width: number;
  readonly height: number;
  /** Where the piece that is drawn begins; 0 for the whole table. */
  readonly top: number;
}

/** Arrows are drawn so many at a time: one path for all would be painted whole wherever one scrolls. */
export const arrowsAPath = 40;

export const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' };

/** Symbols, arrows and answers, drawn over the table. The table's own text says the same. */
export class DrawnLayer {
  readonly element: SVGSVGElement;
  readonly #symbols: readonly ((steps: ShownSteps) => void)[];

  constructor({ plan, routed, labels, width, height, top }: Layer) {
    const { boxes, arrows } = routed;
    this.element = makeSvg('svg', {
      class: 'layer',
      part: 'layer',
      'aria-hidden': 'true',
      width,
      height,
      viewBox: `0 ${top} ${width} ${height}`,
      preserveAspectRatio: 'none',
    });
    for (let first = 0; first < arrows.length; first += arrowsAPath) {
      const some = arrows.slice(first, first + arrowsAPath).map(({ points }) => points);
      this.element.append(
        makeSvg('path', { class: 'arrow', d: some.map(pathOf).join('') }),
        makeSvg('path', { class: 'tip', d: some.map(tipOf).join('') }),
      );
    }
    this.#symbols = plan.symbols.flatMap(({ id, kind }) => {
      const box = boxes.get(id);
      if (!box) return [];
      const path = makeSvg('path', { 'data-node': id, d: outlineOf(kind, box) });
      this.element.append(path);
      return [symbolMarker(id, kind, box, path)];
    });
    for (const { text, box } of labels) {
      const label = makeSvg('text', { class: 'answer', x: box.x, y: box.y, ...middle });
      label.textContent = text;
      this.element.append(label);
    }
  }

  mark(steps: ShownSteps): void {
    for (const markSymbol of this.#symbols) markSymbol(steps);
  }
}

/** How a case stands at a symbol's step, by the symbol's class and a sign on it. */
export function symbolMarker(
  id: string,
  kind: string,
  { x, y }: Point,
  path: SVGPathElement,
): (steps: ShownSteps) => void {
  let name = '';
  let sign: SVGTextElement | undefined;
  return ({ marks, heat, selected }: ShownSteps): void => {
    const state = marks.get(id)?.state;
    const level = heat.get(id)?.level;
    let next = `symbol ${kind}`;
    if (state) next += ` ${state}`;
    if (level !== undefined) next += ` heat-${level}`;
    if (id === selected) next += ' selected';
    if (next === name) return;
    name = next;
    path.setAttribute('class', name);
    if (!state) {
      sign?.remove();
      sign = undefined;
      return;
    }
    if (!sign) {
      sign = makeSvg('text', { x, y, ...middle });
      path.after(sign);
    }
    sign.setAttribute('class', `sign ${state}`);
    sign.textContent = stepSigns[state];
  };
}
