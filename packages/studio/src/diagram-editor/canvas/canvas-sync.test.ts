import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { expect, fixture } from '@open-wc/testing';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer.js';
import fc from 'fast-check';
import { html } from 'lit';
import { diagramColours } from '@alur/components/diagram/diagram-colours.js';
import { differences, drawnAs } from '../testing/drawn-as.ts';
import { randomChange } from '../testing/random-change.ts';
import { realSop, realSops } from '../../testing/real-sops.ts';
import { carryOut } from '../change/carry-out.ts';
import { EditorCanvas } from './editor-canvas.ts';

const nothing = {
  onMove: () => undefined,
  onConnect: () => undefined,
  onDrop: () => undefined,
  onSelect: () => undefined,
  onRename: () => undefined,
  onLetGo: () => undefined,
  onViewMoved: () => undefined,
  onReconnect: () => undefined,
  onRefused: () => undefined,
};

async function newCanvas(): Promise<EditorCanvas> {
  return new EditorCanvas(await fixture(html`<div></div>`), 'Arial', nothing);
}

const untouched = async (path: (typeof realSops)[number]): Promise<AuthoredSop> => ({
  sop: await realSop(path),
  places: new Map(),
});

/** Edits of a few days, each of four whole numbers (`randomChange`). */
const days = fc.sample(
  fc.array(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 10 }),
  { numRuns: 6, seed: 6 },
);

/** What of a canvas is in sight, or should be, by the ids of what is drawn. */
function seenOn(canvas: EditorCanvas): ReadonlySet<string> {
  const frame = canvas.place.getBoundingClientRect();
  const registry = canvas.viewer.get('elementRegistry');
  const isIn = (box: DOMRect) =>
    box.right > frame.left &&
    box.left < frame.right &&
    box.bottom > frame.top &&
    box.top < frame.bottom;
  const shouldBe = (id: string) => {
    const { x, y, width, height } = canvas.seenAt(id)!;
    return isIn(new DOMRect(frame.left + x, frame.top + y, width, height));
  };
  return new Set(
    registry
      .getAll()
      .filter((drawn) => drawn.parent)
      .filter(
        (drawn) => shouldBe(drawn.id) || isIn(registry.getGraphics(drawn).getBoundingClientRect()),
      )
      .map(({ id }) => id),
  );
}

describe('the canvas of the diagram editor', () => {
  for (const path of realSops) {
    it(`draws ${path} as bpmn-js reads its file`, async () => {
      const authored = await untouched(path);
      const canvas = await newCanvas();
      canvas.show(authored);
      const viewer = new NavigatedViewer({
        container: await fixture<HTMLElement>(html`<div></div>`),
        bpmnRenderer: diagramColours,
        textRenderer: { defaultStyle: { fontFamily: 'Arial' } },
      } as object);
      await viewer.importXML(await writeWorkflow(authored.sop));
      expect(differences(drawnAs(canvas.viewer), drawnAs(viewer))).to.deep.equal([]);
    });
  }

  for (const path of realSops) {
    it(`draws ${path} after any edits as if it had just been opened`, async () => {
      const first = await untouched(path);
      const canvas = await newCanvas();
      for (const choices of days) {
        let state = first;
        canvas.show(state);
        const before = drawnAs(canvas.viewer);
        for (const choice of choices) {
          state = carryOut(state, randomChange(state, choice)?.edits ?? []);
          canvas.show(state);
        }
        const opened = await newCanvas();
        opened.show(state);
        const day = JSON.stringify(choices);
        expect(differences(drawnAs(canvas.viewer), drawnAs(opened.viewer)), day).to.deep.equal([]);
        opened.destroy();
        canvas.show(first);
        expect(differences(drawnAs(canvas.viewer), before), `undone: ${day}`).to.deep.equal([]);
      }
    }).timeout(30_000);
  }

  it('moves at once what is in sight, and the rest a moment later', async () => {
    const path = realSops[0];
    const first = await untouched(path);
    let late = 0;
    for (const choices of days) {
      const place = await fixture<HTMLElement>(html`<div class="small"></div>`);
      Object.assign(place.style, { inlineSize: '360px', blockSize: '240px' });
      const canvas = new EditorCanvas(place, 'Arial', nothing);
      let state = first;
      canvas.show(state);
      canvas.view.frame(state.sop.activities[2]!.id);
      for (const choice of choices) {
        state = carryOut(state, randomChange(state, choice)?.edits ?? []);
        canvas.show(state);
        const opened = await newCanvas();
        opened.show(state);
        const now = drawnAs(canvas.viewer);
        const fresh = drawnAs(opened.viewer);
        const seen = seenOn(canvas);
        const isSeen = (drawn: string) => seen.has(drawn.split('\n')[0]!);
        const behind = differences(now, fresh);
        const differing = behind.filter((each) => isSeen(each.slice(2)));
        expect(differing, JSON.stringify(choices)).to.deep.equal([]);
        late += behind.length;
        canvas.settle();
        expect(differences(drawnAs(canvas.viewer), fresh)).to.deep.equal([]);
        opened.destroy();
      }
      canvas.destroy();
    }
    // Else nothing was out of sight.
    expect(late).to.be.greaterThan(20);
  }).timeout(30_000);
});
