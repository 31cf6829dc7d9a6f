import { DrawnLayer, type Layer } from '@alur/components/flowchart/flowchart-layer.js';
import type { ShownSteps } from '@alur/components/flowchart/shown-steps.js';
import type { StepState } from '@alur/components/flowchart/step-mark.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { placeLabels } from '@alur/workflow/layout/table/labels.js';
import { screenMeasures } from '@alur/workflow/layout/table/geometry.js';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { routeTable } from '@alur/workflow/layout/table/router.js';
import { longSop } from '@alur/workflow/testing/long-sop.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { randomChange } from '../diagram-editor/testing/random-change.ts';
import { KeptLayer } from './kept-layer.ts';

function layerOf(sop: Sop, rowHeight: number): Layer {
  const plan = tablePlan(sop);
  const columns = plan.columns.map((_, at) => ({ from: 200 + 94 * at, to: 294 + 94 * at }));
  const rows = plan.rows.map((_, at) => ({ from: rowHeight * at, to: rowHeight * (at + 1) }));
  const geometry = { columns, rows };
  const routed = routeTable(plan, geometry, screenMeasures);
  const labels = placeLabels(routed, screenMeasures, geometry);
  const [width, height] = [columns.at(-1)?.to ?? 0, rows.at(-1)?.to ?? 0];
  return { plan, routed, labels, width, height, top: 0 };
}

/** Everything that is seen, in whatever order it was put there. */
function seenIn(svg: SVGSVGElement): readonly string[] {
  const said = (element: Element, text: string | null) =>
    [
      element.tagName,
      ...element
        .getAttributeNames()
        .sort()
        .map((name) => `${name}=${element.getAttribute(name) ?? ''}`),
      text,
    ].join(' ');
  return [
    said(svg, ''),
    ...[...svg.querySelectorAll('path, text')]
      .map((each) => said(each, each.textContent))
      .filter((each) => !/ d=( |$)/.test(each))
      .sort(),
  ];
}

const states: readonly StepState[] = ['done', 'current', 'late', 'skipped', 'returned'];

/** A play that has come to some of the steps, or none at all. */
function stepsShown({ activities }: Sop, chance: number): ShownSteps {
  const marks = activities.flatMap(({ id }, at) => {
    const state = states[(at + chance) % 9];
    return state && chance % 2 === 0 ? [[id, { state, visits: 1 }] as const] : [];
  });
  const selected = activities[chance % Math.max(1, activities.length)]?.id ?? '';
  return { marks: new Map(marks), heat: new Map(), selected };
}

describe('the drawing over a table that is edited', () => {
  it('is after any edits what would be drawn anew, of the same elements', () => {
    const choice = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 12 }), (day) => {
        const kept = new KeptLayer();
        let state: AuthoredSop = { sop: longSop(12), places: new Map() };
        const { element } = kept;
        for (const numbers of day) {
          for (const edit of randomChange(state, numbers)?.edits ?? []) {
            const edited = applyEdit(state, edit);
            if (edited.ok) state = edited.value;
          }
          const [height = 0, chance = 0] = numbers;
          const layer = layerOf(state.sop, 90 + (height % 3));
          const steps = stepsShown(state.sop, chance);
          const fresh = new DrawnLayer(layer);
          fresh.mark(steps);
          kept.show(layer).mark(steps);
          expect(seenIn(kept.element)).to.deep.equal(seenIn(fresh.element));
        }
        expect(kept.element).to.equal(element);
      }),
      { numRuns: 40 },
    );
  });

  it('touches nothing of what stays where it is', async () => {
    const sop = longSop(12);
    const kept = new KeptLayer().show(layerOf(sop, 90));
    kept.mark(stepsShown(sop, 1));
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    observer.observe(kept.element, { attributes: true, childList: true, subtree: true });
    kept.show(layerOf(sop, 90)).mark(stepsShown(sop, 1));
    await Promise.resolve();
    expect(touched).to.have.length(0);
  });
});
