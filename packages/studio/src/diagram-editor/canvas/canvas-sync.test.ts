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
});
