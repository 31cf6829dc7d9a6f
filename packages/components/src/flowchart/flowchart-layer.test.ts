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
import { DrawnLayer, type Layer, type RowGroup } from './flowchart-layer.ts';
import type { ShownSteps } from './shown-steps.ts';
import type { StepState } from './step-mark.ts';

/** Rows that stand together three by three, and from above: whatever they are now, by their first step. */
function groupsOf(steps: readonly string[], tops: readonly number[]): readonly RowGroup[] {
  return steps.flatMap((key, first) =>
    first % 3 === 0 ? [{ key, first, top: tops[first]! }] : [],
  );
}

function layerOf(sop: Sop, rowHeight: number): Layer {
  const plan = tablePlan(sop);
  const columns = plan.columns.map((_, at) => ({ from: 200 + 94 * at, to: 294 + 94 * at }));
  const rows = plan.rows.map((_, at) => ({ from: rowHeight * at, to: rowHeight * (at + 1) }));
  const geometry = { columns, rows };
  const routed = routeTable(plan, geometry, screenMeasures);
  const labels = placeLabels(routed, screenMeasures, geometry);
  const [width, height] = [columns.at(-1)?.to ?? 0, rows.at(-1)?.to ?? 0];
  const groups = groupsOf(
    plan.rows.map(({ activity: { id } }) => id),
    rows.map(({ from }) => from),
  );
  return { plan, routed, labels, width, height, top: 0, groups };
}

/** Everything that is seen, in whatever order it was put there. */
function seenIn(svg: SVGSVGElement): readonly string[] {
  const said = (element: Element, text: string | null) =>
    [
      element.tagName,
      element.closest('g')?.getAttribute('transform') ?? '',
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

  it('draws in its groups what it draws without them', () => {
    const layer = layerOf(longSop(12), 90);
    const { groups, ...whole } = layer;
    expect(groups).to.have.length.greaterThan(3);
    const [parted, plain] = [new DrawnLayer().show(layer), new DrawnLayer().show(whole)];
    document.body.append(parted.element, plain.element);
    const boxesOf = ({ element }: DrawnLayer) => {
      const origin = element.getBoundingClientRect();
      return [...element.querySelectorAll<SVGElement>('[data-node], .answer')]
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const box = [x - origin.x, y - origin.y, width, height].map((side) => side.toFixed(1));
          return [each.dataset['node'] ?? each.textContent, ...box].join(' ');
        })
        .sort();
    };
    const linesOf = ({ element }: DrawnLayer) =>
      [...element.querySelectorAll<SVGPathElement>('.arrow')].reduce(
        (sum, path) => sum + path.getTotalLength(),
        0,
      );
    expect(boxesOf(parted)).to.deep.equal(boxesOf(plain));
    expect(linesOf(parted)).to.be.closeTo(linesOf(plain), 0.5);
    for (const { element } of [parted, plain]) element.remove();
  });

  it('moves what is below a row that has come, and draws none of it again', async () => {
    const full = layerOf(longSop(12), 90);
    // A return to the first rows becomes longer when they do.
    const isReturn = ({ points }: (typeof full.routed.arrows)[number]) =>
      points[0]!.y > points.at(-1)!.y;
    const routed = {
      ...full.routed,
      arrows: full.routed.arrows.filter((each) => !isReturn(each)),
    };
    const layer = { ...full, routed };
    const kept = new DrawnLayer().show(layer);
    kept.mark(stepsShown(longSop(12), 1));
    // Rows of the first group are higher now; what stands below it is only further down.
    const from = layer.groups![1]!.top;
    const down = <T extends { readonly y: number }>(each: T): T =>
      each.y > from ? { ...each, y: each.y + 17.25 } : each;
    const { boxes, arrows } = layer.routed;
    const touched: Element[] = [];
    const observer = new MutationObserver((records) =>
      touched.push(...records.map(({ target }) => target as Element)),
    );
    observer.observe(kept.element, { attributes: true, childList: true, subtree: true });
    kept.show({
      ...layer,
      groups: layer.groups!.map((group) =>
        group.top < from ? group : { ...group, top: group.top + 17.25 },
      ),
      routed: {
        boxes: new Map([...boxes].map(([id, box]) => [id, down(box)])),
        arrows: arrows.map((each) => ({ ...each, points: each.points.map(down) })),
      },
      labels: layer.labels.map((label) => ({ ...label, box: down(label.box) })),
    });
    await Promise.resolve();
    const moved = touched.filter(({ tagName }) => tagName === 'g');
    expect(moved).to.have.length(3 * (layer.groups!.length - 1));
    const first = new Set(kept.element.querySelectorAll('g > g:first-child > *'));
    const others = touched.filter((each) => !moved.includes(each) && !first.has(each));
    expect(others.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
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
