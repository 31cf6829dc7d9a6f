import {
  arrowsAPath,
  type Layer,
  middle,
  symbolMarker,
} from '@alur/components/flowchart/flowchart-layer.js';
import { makeSvg } from '@alur/components/flowchart/make-element.js';
import type { ShownSteps } from '@alur/components/flowchart/shown-steps.js';
import type { Box } from '@alur/workflow/layout/table/geometry.js';
import { outlineOf, pathOf, tipOf } from '@alur/workflow/layout/table/symbol-outline.js';

interface KeptSymbol {
  readonly path: SVGPathElement;
  readonly kind: string;
  readonly box: Box;
  readonly mark: (steps: ShownSteps) => void;
}

/**
 * The flowchart's drawing over a table that is being edited: the same elements stay in the page,
 * and an edit changes what is said of those that it moves. Made anew they would all be styled, laid
 * out and painted again.
 */
export class KeptLayer {
  readonly element: SVGSVGElement;
  private readonly arrows = makeSvg('g', {});
  private readonly symbols = makeSvg('g', {});
  private readonly answers = makeSvg('g', {});
  private readonly kept = new Map<string, KeptSymbol>();

  constructor() {
    this.element = makeSvg('svg', {
      class: 'layer',
      part: 'layer',
      'aria-hidden': 'true',
      preserveAspectRatio: 'none',
    });
    this.element.append(this.arrows, this.symbols, this.answers);
  }

  show({ plan, routed, labels, width, height, top }: Layer): this {
    say(this.element, { width, height, viewBox: `0 ${top} ${width} ${height}` });
    const ways: string[] = [];
    for (let first = 0; first < routed.arrows.length; first += arrowsAPath) {
      const some = routed.arrows.slice(first, first + arrowsAPath).map(({ points }) => points);
      ways.push(some.map(pathOf).join(''), some.map(tipOf).join(''));
    }
    fill(this.arrows, 'path', ways, (d, index) => ({ class: index % 2 ? 'tip' : 'arrow', d }));
    this.showSymbols(plan, routed.boxes);
    fill(this.answers, 'text', labels, ({ box: { x, y } }) => ({
      class: 'answer',
      x,
      y,
      ...middle,
    }));
    for (const [index, { text }] of labels.entries()) {
      const answer = this.answers.children[index];
      if (answer && answer.textContent !== text) answer.textContent = text;
    }
    return this;
  }

  mark(steps: ShownSteps): void {
    for (const { mark } of this.kept.values()) mark(steps);
  }

  private showSymbols({ symbols }: Layer['plan'], boxes: Layer['routed']['boxes']): void {
    const before = new Map(this.kept);
    this.kept.clear();
    for (const { id, kind } of symbols) {
      const box = boxes.get(id);
      if (!box) continue;
      const known = before.get(id);
      before.delete(id);
      const path = known?.path ?? makeSvg('path', { 'data-node': id });
      if (!known) this.symbols.append(path);
      if (known?.kind === kind && isSame(known.box, box)) {
        this.kept.set(id, known);
        continue;
      }
      path.setAttribute('d', outlineOf(kind, box));
      signOf(path)?.remove();
      this.kept.set(id, { path, kind, box, mark: symbolMarker(id, kind, box, path) });
    }
    for (const { path } of before.values()) {
      signOf(path)?.remove();
      path.remove();
    }
  }
}

/** How far a play of the SOP is stands behind the symbol. */
function signOf({ nextElementSibling: next }: Element): Element | undefined {
  return next?.classList.contains('sign') ? next : undefined;
}

/** As many elements as there are values; those that are there already are kept, by their order. */
function fill<T>(
  place: Element,
  tag: 'path' | 'text',
  values: readonly T[],
  attributesOf: (value: T, index: number) => Readonly<Record<string, string | number>>,
): void {
  while (place.children.length > values.length) place.lastElementChild?.remove();
  for (const [index, value] of values.entries()) {
    const known = place.children[index];
    const attributes = attributesOf(value, index);
    if (known) say(known, attributes);
    else place.append(makeSvg(tag, attributes));
  }
}

function say(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
