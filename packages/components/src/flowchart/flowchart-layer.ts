import type { Box, Point } from '@alur/workflow/layout/table/geometry.js';
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
const arrowsAPath = 40;

const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' };

type Said = Readonly<Record<string, string | number>>;

interface DrawnSymbol {
  readonly path: SVGPathElement;
  readonly kind: string;
  readonly box: Box;
  readonly mark: (steps: ShownSteps) => void;
}

/**
 * Symbols, arrows and answers, drawn over the table. The table's own text says the same. Its elements
 * stay in the page, and what is shown next changes what is said of those that it moves: made anew
 * they would all be styled, laid out and painted again.
 */
export class DrawnLayer {
  readonly element = makeSvg('svg', {
    class: 'layer',
    part: 'layer',
    'aria-hidden': 'true',
    preserveAspectRatio: 'none',
  });
  readonly #arrows = makeSvg('g', {});
  readonly #places = makeSvg('g', {});
  readonly #answers = makeSvg('g', {});
  #symbols: ReadonlyMap<string, DrawnSymbol> = new Map();

  constructor() {
    this.element.append(this.#arrows, this.#places, this.#answers);
  }

  show({ plan, routed, labels, width, height, top }: Layer): this {
    say(this.element, { width, height, viewBox: `0 ${top} ${width} ${height}` });
    const ways: Said[] = [];
    for (let first = 0; first < routed.arrows.length; first += arrowsAPath) {
      const some = routed.arrows.slice(first, first + arrowsAPath).map(({ points }) => points);
      ways.push(
        { class: 'arrow', d: some.map(pathOf).join('') },
        { class: 'tip', d: some.map(tipOf).join('') },
      );
    }
    fill(this.#arrows, 'path', ways);
    this.#showSymbols(plan, routed);
    const answers = labels.map(({ box: { x, y } }) => ({ class: 'answer', x, y, ...middle }));
    fill(this.#answers, 'text', answers);
    labels.forEach(({ text }, index) => {
      const answer = this.#answers.children[index];
      if (answer && answer.textContent !== text) answer.textContent = text;
    });
    return this;
  }

  mark(steps: ShownSteps): void {
    for (const { mark } of this.#symbols.values()) mark(steps);
  }

  #showSymbols({ symbols }: TablePlan, { boxes }: Routed): void {
    const before = new Map(this.#symbols);
    const shown = new Map<string, DrawnSymbol>();
    for (const { id, kind } of symbols) {
      const box = boxes.get(id);
      if (!box) continue;
      const known = before.get(id);
      before.delete(id);
      if (known?.kind === kind && isSame(known.box, box)) {
        shown.set(id, known);
        continue;
      }
      const path = known?.path ?? makeSvg('path', { 'data-node': id });
      if (known) signOf(path)?.remove();
      else this.#places.append(path);
      path.setAttribute('d', outlineOf(kind, box));
      shown.set(id, { path, kind, box, mark: symbolMarker(id, kind, box, path) });
    }
    for (const { path } of before.values()) {
      signOf(path)?.remove();
      path.remove();
    }
    this.#symbols = shown;
  }
}

/** How a case stands at a symbol's step is said right behind the symbol. */
function signOf({ nextElementSibling: next }: Element): Element | undefined {
  return next?.classList.contains('sign') ? next : undefined;
}

/** As many elements as there are values; those that are there already are kept, by their order. */
function fill(place: Element, tag: 'path' | 'text', values: readonly Said[]): void {
  while (place.children.length > values.length) place.lastElementChild?.remove();
  values.forEach((value, index) => {
    const known = place.children[index];
    if (known) say(known, value);
    else place.append(makeSvg(tag, value));
  });
}

function say(element: Element, attributes: Said): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** How a case stands at a symbol's step, by the symbol's class and a sign on it. */
function symbolMarker(
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
