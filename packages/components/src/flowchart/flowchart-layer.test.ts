import type { Sop } from '@alur/model/sop/sop.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { editMakers } from '@alur/workflow/edit/testing/random-edits.js';
import { placeLabels } from '@alur/workflow/layout/table/labels.js';
import { screenMeasures } from '@alur/workflow/layout/table/geometry.js';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { routeTable } from '@alur/workflow/layout/table/router.js';
import { longSop } from '@alur/workflow/testing/long-sop.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DrawnLayer, type Layer } from './flowchart-layer.ts';
import type { ShownSteps } from './shown-steps.ts';
import type { StepState } from './step-mark.ts';

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

describe('the drawing over a table', () => {
  it('is after any edits what would be drawn anew, of the same element', () => {
    const edit = fc.record({ make: editMakers, height: fc.nat(2), chance: fc.nat(50) });
    let changes = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let state: AuthoredSop = { sop: longSop(12), places: new Map() };
        const kept = new DrawnLayer();
        const { element } = kept;
        for (const { make, height, chance } of edits) {
          const edited = applyEdit(state, make(state.sop));
          if (edited.ok) [state, changes] = [edited.value, changes + 1];
          const layer = layerOf(state.sop, 90 + height);
          const steps = stepsShown(state.sop, chance);
          const fresh = new DrawnLayer().show(layer);
          fresh.mark(steps);
          kept.show(layer).mark(steps);
          expect(seenIn(kept.element)).to.deep.equal(seenIn(fresh.element));
        }
        expect(kept.element).to.equal(element);
      }),
      { numRuns: 40 },
    );
    // Else the comparison would say little.
    expect(changes).to.be.greaterThan(100);
  });

  it('touches nothing of what stays where it is', async () => {
    const sop = longSop(12);
    const kept = new DrawnLayer().show(layerOf(sop, 90));
    kept.mark(stepsShown(sop, 1));
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    observer.observe(kept.element, { attributes: true, childList: true, subtree: true });
    kept.show(layerOf(sop, 90)).mark(stepsShown(sop, 1));
    await Promise.resolve();
    expect(touched).to.have.length(0);
  });
});
