import { submitted, taskOf } from '@alur/client/contract/steps.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { define } from '../define.ts';
import { denpasarDesk } from '../testing/agency-desk.ts';
import { keptParts } from './kept-parts.ts';
import { allThere, emptySheet, recordedParts, withPart } from './parts-sheet.ts';
import { AlurVerificationChecklist } from './verification-checklist.ts';

define(AlurVerificationChecklist);

const parts = {
  inputs: [{ text: 'Komputer' }, { text: 'Dokumen persyaratan', present: true }],
  outputs: [
    { text: 'Tanda Terima', traced: true },
    { text: 'Berita Acara', traced: false },
  ],
};

describe('what an officer says of the mutu baku', () => {
  it('is nothing unless it was said', () => {
    expect(recordedParts(emptySheet)).to.deep.equal({});
    const taken = withPart(withPart(emptySheet, 'inputs', 0, true), 'inputs', 0, undefined);
    expect(recordedParts(taken)).to.deep.equal({});
  });

  it('with one button is that all is there, but for a no and what the system knows', () => {
    const sheet = allThere(parts, withPart(emptySheet, 'inputs', 0, false));
    expect(recordedParts(sheet)).to.deep.equal({
      inputs: [{ input: 0, present: false }],
      outputs: [{ output: 1, produced: true }],
    });
  });

  it('waits on the device; what somebody else has put there is dropped', () => {
    const kept = keptParts('uji');
    kept.write(withPart(emptySheet, 'outputs', 1, false));
    expect(keptParts('uji').read()).to.deep.equal({ inputs: {}, outputs: { 1: false } });
    localStorage.setItem('alur:parts:uji', '{"inputs":{"x":true,"0":"ya"},"outputs":[1]}');
    expect(kept.read()).to.deep.equal(emptySheet);
    localStorage.setItem('alur:parts:uji', '[');
    expect(kept.read()).to.deep.equal(emptySheet);
    kept.clear();
  });
});

describe('the part “Mutu baku” of a task', function () {
  this.timeout(20_000);

  it('is closed, is kept over a reload, and goes with the completion', async () => {
    const desk = await denpasarDesk('reklame');
    const { view } = await submitted(desk);
    const service = await desk.officer('cso');
    const task = await taskOf(service, view.id);
    const open = async () => {
      const element = await fixture<AlurVerificationChecklist>(
        html`<alur-verification-checklist
          .service=${service}
          task=${task.id}
          language="id"
        ></alur-verification-checklist>`,
      );
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector('.parts'), 'parts', { timeout: 6000 });
      return { element, root, find: (what: string) => root.querySelector<HTMLElement>(what)! };
    };
    const first = await open();
    expect(first.find('.parts')).to.have.property('open', false);
    expect(first.find('.parts summary').textContent).to.include('0 dari 2 dicatat');
    first.find('.parts summary').click();
    await expect(first.element).to.be.accessible();
    first.find('#inputs-0-missing').click();
    first.find('#all-there').click();
    await first.element.updateComplete;
    expect(first.find('.parts summary').textContent).to.include('2 dari 2 dicatat');

    const { root, find, element } = await open();
    expect(find('#inputs-0-missing')).to.have.property('checked', true);
    for (const yes of root.querySelectorAll<HTMLElement>('.yes input')) yes.click();
    await element.updateComplete;
    find('#decide-accept').click();
    await element.updateComplete;
    const done = oneEvent(element, 'alur-task-completed');
    find('#confirm').click();
    await done;
    const { assessment } = await (await service.tracking()).caseTracking(view.id);
    const step = assessment.steps.find(({ activity }) => activity === task.activity);
    expect(step?.inputs.map(({ state }) => state)).to.deep.equal(['absent']);
    expect(step?.outputs.map(({ state }) => state)).to.deep.equal(['produced']);
    expect(localStorage.getItem(`alur:parts:${task.id}`)).to.equal(null);
  });
});
