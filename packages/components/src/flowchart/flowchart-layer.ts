import type { PlacedLabel } from '@alur/workflow/layout/table/labels.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import type { Routed } from '@alur/workflow/layout/table/router.js';
import { outlineOf, pathOf, tipOf } from '@alur/workflow/layout/table/symbol-outline.js';
import { makeSvg } from './make-element.ts';
import type { ShownSteps } from './shown-steps.ts';
import { stepSigns, type StepMark } from './step-mark.ts';

export interface Layer {
  readonly plan: TablePlan;
  readonly routed: Routed;
  readonly labels: readonly PlacedLabel[];
  readonly width: number;
  readonly height: number;
}

/** Arrows are drawn so many at a time: one path for all would be painted whole wherever one scrolls. */
const arrowsAPath = 40;

const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' };

/** Symbols, arrows and answers, drawn over the table. The table's own text says the same. */
export class DrawnLayer {
  readonly element: SVGSVGElement;
  readonly #symbols: readonly DrawnSymbol[];

  constructor({ plan, routed, labels, width, height }: Layer) {
    const { boxes, arrows } = routed;
    this.element = makeSvg('svg', {
      class: 'layer',
      part: 'layer',
      'aria-hidden': 'true',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
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
      return [new DrawnSymbol(id, kind, box, path)];
    });
    for (const { text, box } of labels) {
      const label = makeSvg('text', { class: 'answer', x: box.x, y: box.y, ...middle });
      label.textContent = text;
      this.element.append(label);
    }
  }

  mark({ marks, heat, selected }: ShownSteps): void {
    for (const symbol of this.#symbols) {
      const { id } = symbol;
      symbol.mark(marks.get(id)?.state, heat.get(id)?.level, id === selected);
    }
  }
}

class DrawnSymbol {
  readonly id: string;
  readonly #kind: string;
  readonly #at: { readonly x: number; readonly y: number };
  readonly #path: SVGPathElement;
  #name = '';
  #sign: SVGTextElement | undefined;

  constructor(
    id: string,
    kind: string,
    at: { readonly x: number; readonly y: number },
    path: SVGPathElement,
  ) {
    this.id = id;
    this.#kind = kind;
    this.#at = at;
    this.#path = path;
  }

  mark(state: StepMark['state'] | undefined, heat: number | undefined, isSelected: boolean): void {
    let name = `symbol ${this.#kind}`;
    if (state) name += ` ${state}`;
    if (heat !== undefined) name += ` heat-${heat}`;
    if (isSelected) name += ' selected';
    if (name === this.#name) return;
    this.#name = name;
    this.#path.setAttribute('class', name);
    if (!state) {
      this.#sign?.remove();
      this.#sign = undefined;
      return;
    }
    if (!this.#sign) {
      this.#sign = makeSvg('text', { x: this.#at.x, y: this.#at.y, ...middle });
      this.#path.after(this.#sign);
    }
    this.#sign.setAttribute('class', `sign ${state}`);
    this.#sign.textContent = stepSigns[state];
  }
}
