import type { Box, Point } from '@alur/workflow/layout/table/geometry.js';
import type { PlacedLabel } from '@alur/workflow/layout/table/labels.js';
import type { SymbolKind } from '@alur/workflow/layout/table/plan.js';
import { outlineOf, pathOf, tipOf } from '@alur/workflow/layout/table/symbol-outline.js';
import { makeSvg } from './make-element.ts';
import type { ShownSteps } from './shown-steps.ts';
import { stepSigns } from './step-mark.ts';

/** What one part of the drawing holds; all heights are counted from `top`. */
export interface PartContent {
  readonly top: number;
  readonly ways: readonly (readonly Point[])[];
  readonly symbols: readonly PlacedSymbol[];
  readonly labels: readonly PlacedLabel[];
}

export interface PlacedSymbol {
  readonly id: string;
  readonly kind: SymbolKind;
  readonly box: Box;
}

interface DrawnSymbol extends PlacedSymbol {
  readonly path: SVGPathElement;
  readonly mark: (steps: ShownSteps) => void;
}

/** Arrows are drawn so many at a time: one path for all would be painted whole wherever one scrolls. */
const arrowsAPath = 40;

const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' };

type Said = Readonly<Record<string, string | number>>;

/**
 * The symbols, arrows and answers of rows that stand together. What is shown next changes what is
 * said of those that have moved among each other; where all have moved alike, the part is moved.
 */
export class LayerPart {
  /** From below to above: those of each kind lie together, whatever part they are of. */
  readonly arrows = makeSvg('g', {});
  readonly places = makeSvg('g', {});
  readonly answers = makeSvg('g', {});
  #ways: readonly (readonly Point[])[] = [];
  #symbols: ReadonlyMap<string, DrawnSymbol> = new Map();

  show({ top, ways, symbols, labels }: PartContent): this {
    const transform = top === 0 ? '' : `translate(0 ${top})`;
    for (const each of [this.arrows, this.places, this.answers]) {
      if ((each.getAttribute('transform') ?? '') !== transform)
        each.setAttribute('transform', transform);
    }
    this.#showWays(ways);
    this.#showSymbols(symbols);
    const answers = labels.map(({ box: { x, y } }) => ({ class: 'answer', x, y, ...middle }));
    fill(this.answers, 'text', answers);
    labels.forEach(({ text }, index) => {
      const answer = this.answers.children[index];
      if (answer && answer.textContent !== text) answer.textContent = text;
    });
    return this;
  }

  mark(steps: ShownSteps): void {
    for (const { mark } of this.#symbols.values()) mark(steps);
  }

  remove(): void {
    for (const each of [this.arrows, this.places, this.answers]) each.remove();
  }

  #showWays(ways: readonly (readonly Point[])[]): void {
    const before = this.#ways;
    this.#ways = ways;
    if (areSame(before, ways, (a, b) => areSame(a, b, isSamePoint))) return;
    const said: Said[] = [];
    for (let first = 0; first < ways.length; first += arrowsAPath) {
      const some = ways.slice(first, first + arrowsAPath);
      said.push(
        { class: 'arrow', d: some.map(pathOf).join('') },
        { class: 'tip', d: some.map(tipOf).join('') },
      );
    }
    fill(this.arrows, 'path', said);
  }

  #showSymbols(symbols: readonly PlacedSymbol[]): void {
    const before = new Map(this.#symbols);
    const shown = new Map<string, DrawnSymbol>();
    for (const { id, kind, box } of symbols) {
      const known = before.get(id);
      before.delete(id);
      if (known?.kind === kind && isSameBox(known.box, box)) {
        shown.set(id, known);
        continue;
      }
      const path = known?.path ?? makeSvg('path', { 'data-node': id });
      if (known) signOf(path)?.remove();
      else this.places.append(path);
      path.setAttribute('d', outlineOf(kind, box));
      shown.set(id, { id, path, kind, box, mark: symbolMarker(id, kind, box, path) });
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

export function say(element: Element, attributes: Said): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

function areSame<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] as T));
}

const isSamePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

const isSameBox = (a: Box, b: Box): boolean =>
  isSamePoint(a, b) && a.width === b.width && a.height === b.height;

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
