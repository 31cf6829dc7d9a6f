import { define } from '@alur/components/define.js';
import { importSop } from '@alur/workflow/import/import-sop.js';
import { readDocument } from '@alur/workflow/import/readers/read-document.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { StudioDocument } from '../document/studio-document.ts';
import { button, textOf } from '../testing/shown-panel.ts';
import type { DoubtsSettledEvent } from './doubts-settled-event.ts';
import { AlurImportDoubts } from './import-doubts.ts';

define(AlurImportDoubts);

const seed = new URL(
  '../../../workflow/src/import/testing/seeds/mempawah-standard-certificate.txt',
  import.meta.url,
);

async function show() {
  const bytes = new Uint8Array(await (await fetch(seed)).arrayBuffer());
  const read = await readDocument(bytes, 'standar.txt');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { sop, doubts, notes } = importSop(read.value);
  const document = new StudioDocument({ sop, places: new Map() });
  const unplaced = [{ where: 'Halaman 2', text: 'Teks yang tidak dikenal' }];
  const panel = await fixture<AlurImportDoubts>(
    html`<alur-import-doubts
      .document=${document}
      .imported=${{ doubts, unplaced, notes }}
      language="id"
    ></alur-import-doubts>`,
  );
  // As the studio around it does.
  panel.addEventListener('alur-doubts-settled', ({ settled }: DoubtsSettledEvent) => {
    const left = panel.imported!.doubts.filter(({ id }) => !settled.includes(id));
    panel.imported = { ...panel.imported!, doubts: left };
  });
  return { document, panel, doubts };
}

const confidences = (panel: Element) =>
  [...panel.shadowRoot!.querySelectorAll('[data-doubt] .badge')].map(({ textContent }) =>
    Number(/\d+/.exec(textContent)?.[0]),
  );

describe('<alur-import-doubts>', () => {
  it('shows every inference with its reason, the most doubtful first, and what found no place', async () => {
    const { panel, doubts } = await show();
    expect(doubts.length).to.be.greaterThan(3);
    const shown = confidences(panel);
    expect(shown).to.deep.equal(shown.toSorted((a, b) => a - b));
    for (const { proposal, why } of doubts) {
      expect(textOf(panel)).to.include(proposal.id.replace(/\s+/g, ' ').trim());
      expect(textOf(panel)).to.include(why.id.replace(/\s+/g, ' ').trim());
    }
    expect(textOf(panel)).to.include('Teks yang tidak dikenal');
    await expect(panel).to.be.accessible();
  });

  it('makes what is accepted said, as one step of the history', async () => {
    const { document, panel, doubts } = await show();
    const [first] = doubts;
    const holders = () => [
      document.current.sop,
      ...document.current.sop.activities,
      ...document.current.sop.nodes,
    ];
    const count = () => holders().flatMap(({ inferences = [] }) => inferences).length;
    const before = count();
    button(panel, 'Benar').click();
    await panel.updateComplete;
    expect(count()).to.equal(before - 1);
    expect(panel.shadowRoot!.querySelector(`[data-doubt="${first!.id}"]`)).to.equal(null);
    document.undo();
    expect(count()).to.equal(before);
  });

  it('mends in one click, by what the alternative says', async () => {
    const { document, panel, doubts } = await show();
    const doubt = doubts.find(({ alternatives }) => alternatives.length > 0)!;
    const before = document.current.sop;
    const [alternative] = doubt.alternatives;
    [...panel.shadowRoot!.querySelectorAll<HTMLButtonElement>(`[data-doubt="${doubt.id}"] button`)]
      .find(({ textContent }) => textContent.trim() === alternative!.label.id)!
      .click();
    await panel.updateComplete;
    expect(document.current.sop).not.to.equal(before);
    expect(document.undoLabel?.id).to.include(alternative!.label.id);
    expect(panel.shadowRoot!.querySelector(`[data-doubt="${doubt.id}"]`)).to.equal(null);
  });

  it('accepts all that is fairly sure at once, and leaves the rest', async () => {
    const { panel } = await show();
    const unsure = confidences(panel).filter((percent) => percent < 80).length;
    button(panel, 'Terima').click();
    await panel.updateComplete;
    expect(confidences(panel).length).to.equal(unsure);
  });

  it('leads to the step that it is about', async () => {
    const { document, panel, doubts } = await show();
    button(panel, 'Tunjukkan').click();
    expect(document.selected).to.equal(doubts.find(({ element }) => element)!.element);
  });
});
