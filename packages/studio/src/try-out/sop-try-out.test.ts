import { define } from '@alur/components/define.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { button, realDocument, textOf } from '../testing/shown-panel.ts';
import { AlurSopTryOut } from './sop-try-out.ts';
import type { TryOutEvent } from './try-out-event.ts';

define(AlurSopTryOut);

async function show(promises: AlurSopTryOut['promises'] = []) {
  const document = await realDocument('mempawah/standard-certificate');
  const panel = await fixture<AlurSopTryOut>(
    html`<alur-sop-try-out
      .document=${document}
      .promises=${promises}
      language="id"
    ></alur-sop-try-out>`,
  );
  let marks: TryOutEvent['marks'] = new Map();
  panel.addEventListener('alur-try-out', (event) => (marks = event.marks));
  const press = async (words: string) => {
    button(panel, words).click();
    await panel.updateComplete;
  };
  const states = () => [...marks].map(([id, { state, visits }]) => `${id} ${state} ${visits}`);
  return { document, panel, press, states };
}

/** Goes on by the answers that lead onwards, until nothing waits. */
async function playOn(panel: AlurSopTryOut): Promise<void> {
  const onwards = ['Lengkap', 'Valid', 'Sesuai', 'Selesai', 'Tidak'];
  const next = () => {
    const all = [...panel.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tokens button')];
    const words = onwards.find((each) => all.some((one) => one.textContent.includes(each)));
    return all.find(({ textContent }) => words !== undefined && textContent.includes(words));
  };
  for (let count = 0; next() && count < 40; count += 1) {
    next()!.click();
    await panel.updateComplete;
  }
}

describe('<alur-sop-try-out>', () => {
  it('plays an SOP step by step, back too, and tells the editors where it is', async () => {
    const { document, panel, press, states } = await show();
    await press('Mulai');
    const [first] = document.current.sop.activities;
    expect(states()).to.deep.equal([`${first!.id} current 1`]);
    await expect(panel).to.be.accessible();
    await press('Selesai');
    expect(states()[0]).to.equal(`${first!.id} done 1`);
    await press('Mundur satu langkah');
    expect(states()).to.deep.equal([`${first!.id} current 1`]);
  });

  it('asks a decision once: by the outcomes of its step, and goes back to before them', async () => {
    const { document, panel, press, states } = await show();
    const { sop } = document.current;
    const asker = sop.activities.find(({ work }) => work.outcomes.length > 1)!;
    await press('Mulai');
    const shown = () => panel.shadowRoot!.querySelector('.tokens li')!.getAttribute('data-node');
    while (shown() !== asker.id) await press('Selesai');
    await press(asker.work.outcomes[0]!.title);
    expect(sop.activities.map(({ id }) => id)).to.include(shown());
    expect(states()).to.include(`${asker.id} done 1`);
    const after = states();
    document.apply([{ kind: 'set-mutu-baku', activity: asker.id, change: { remarks: 'baru' } }], {
      id: 'x',
      en: 'x',
    });
    await panel.updateComplete;
    expect(states()).to.deep.equal(after);
    await press('Mundur satu langkah');
    expect(shown()).to.equal(asker.id);
  });

  it('comes to the end, and says how much working time that was', async () => {
    const { panel, press } = await show();
    await press('Mulai');
    await playOn(panel);
    expect(textOf(panel)).to.include('Prosedur selesai.');
    expect(textOf(panel)).to.match(/Waktu kerja sejauh ini: \d/);
    await expect(panel).to.be.accessible();
  });

  it('follows an edit as far as the way still fits', async () => {
    const { document, panel, press, states } = await show();
    await press('Mulai');
    await press('Selesai');
    const [first, second] = document.current.sop.activities;
    document.apply(
      [{ kind: 'set-activity', activity: second!.id, change: { name: 'Nama lain' } }],
      { id: 'x', en: 'x' },
    );
    await panel.updateComplete;
    expect(states()[0]).to.equal(`${first!.id} done 1`);
    expect(textOf(panel)).to.include('Nama lain');
  });

  it('compares the ways with what a permit promises', async () => {
    const { panel } = await show([{ permitType: 'sertifikat-standar', text: '2 jam' }]);
    const usual = panel.shadowRoot!.querySelector('[data-way=usual]')!;
    // 155 minutes, as the document's own times add up.
    expect(usual.textContent.replace(/\s+/g, ' ')).to.include('2 jam 35 menit');
    expect(textOf(panel)).to.include('Biasanya: Terlampaui');
    await expect(panel).to.be.accessible();
  });

  it('says why an SOP cannot run', async () => {
    const { document, panel, press } = await show();
    const { sop } = document.current;
    const starts = sop.nodes.filter(({ type }) => type !== 'startEvent');
    document.apply([{ kind: 'replace', sop: { ...sop, nodes: starts } }], { id: 'x', en: 'x' });
    await press('Mulai');
    expect(textOf(panel)).to.include('belum dapat dijalankan');
  });
});
