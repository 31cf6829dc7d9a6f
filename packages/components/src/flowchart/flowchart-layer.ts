import type { Box, Point } from '@alur/workflow/layout/table/geometry.js';
import type { PlacedLabel } from '@alur/workflow/layout/table/labels.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import type { Routed } from '@alur/workflow/layout/table/router.js';
import { LayerPart, say, type PartContent } from './layer-part.ts';
import { makeSvg } from './make-element.ts';
import type { ShownSteps } from './shown-steps.ts';

/** Rows that stand together and move together: what is drawn of them is only moved then. */
export interface RowGroup {
  /** The same object for the same rows from one time to the next. */
  readonly key: unknown;
  /** The first row of it. */
  readonly first: number;
  readonly top: number;
}

export interface Layer {
  readonly plan: TablePlan;
  readonly routed: Routed;
  readonly labels: readonly PlacedLabel[];
  readonly width: number;
  readonly height: number;
  /** Where the piece that is drawn begins; 0 for the whole table. */
  readonly top: number;
  /** From the first row to the last; one of all rows where they are left out. */
  readonly groups?: readonly RowGroup[];
}

const oneGroup: readonly RowGroup[] = [{ key: 'all', first: 0, top: 0 }];

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
  #parts: ReadonlyMap<unknown, LayerPart> = new Map();

  constructor() {
    this.element.append(this.#arrows, this.#places, this.#answers);
  }

  show(layer: Layer): this {
    const { width, height, top, groups = oneGroup } = layer;
    say(this.element, { width, height, viewBox: `0 ${top} ${width} ${height}` });
    const before = this.#parts;
    const contents = partsOf(layer, groups);
    this.#parts = new Map(
      groups.map(({ key }, index) => {
        const part = before.get(key) ?? this.#newPart();
        return [key, part.show(contents[index] as PartContent)];
      }),
    );
    for (const [key, part] of before) if (!this.#parts.has(key)) part.remove();
    return this;
  }

  mark(steps: ShownSteps): void {
    for (const part of this.#parts.values()) part.mark(steps);
  }

  #newPart(): LayerPart {
    const part = new LayerPart();
    this.#arrows.append(part.arrows);
    this.#places.append(part.places);
    this.#answers.append(part.answers);
    return part;
  }
}

/** What each group has: symbols by their rows, arrows by the symbol they leave, answers by their height. */
function partsOf(
  { plan, routed, labels }: Layer,
  groups: readonly RowGroup[],
): readonly PartContent[] {
  const parts = groups.map(({ top }) => ({
    top,
    ways: [] as (readonly Point[])[],
    symbols: [] as PartContent['symbols'][number][],
    labels: [] as PlacedLabel[],
  }));
  const last = (isBefore: (group: RowGroup) => boolean) =>
    parts[Math.max(0, groups.findLastIndex(isBefore))];
  const partOf = new Map(
    plan.symbols.map(({ id, row }) => [id, last(({ first }) => first <= row)] as const),
  );
  for (const { id, kind } of plan.symbols) {
    const [part, box] = [partOf.get(id), routed.boxes.get(id)];
    if (part && box) part.symbols.push({ id, kind, box: { ...box, y: within(part.top, box) } });
  }
  for (const { arrow, points } of routed.arrows) {
    const part = partOf.get(arrow.source);
    part?.ways.push(points.map((point) => ({ x: point.x, y: within(part.top, point) })));
  }
  for (const label of labels) {
    const part = last(({ top }) => top <= label.box.y);
    const { box } = label;
    part?.labels.push({ ...label, box: { ...box, y: within(part.top, box) } });
  }
  return parts;
}

/** In hundredths of a pixel: what is left of rounding does not count as having moved. */
const within = (top: number, { y }: Pick<Box, 'y'>): number => Math.round((y - top) * 100) / 100;
