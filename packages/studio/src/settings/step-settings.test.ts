import { define } from '@alur/components/define.js';
import { agency } from '@alur/components/testing/sample-pack.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { button, realDocument, textOf } from '../testing/shown-panel.ts';
import { AlurStepSettings } from './step-settings.ts';

define(AlurStepSettings);

async function show(step: string) {
  const document = await realDocument('denpasar/online-registration');
  document.select(step);
  const panel = await fixture<AlurStepSettings>(
    html`<alur-step-settings
      .document=${document}
      .agency=${agency}
      .mailTemplates=${['accepted', 'rejected']}
      language="id"
    ></alur-step-settings>`,
  );
  const activity = () => document.current.sop.activities.find(({ id }) => id === step)!;
  const choose = async (id: string, value: string) => {
    const select = panel.shadowRoot!.querySelector<HTMLSelectElement>(`#${id}`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await panel.updateComplete;
  };
  return { document, panel, activity, choose };
}

describe('<alur-step-settings>', () => {
  it('asks for a step first', async () => {
    const { document, panel } = await show('verify');
    document.select('');
    await panel.updateComplete;
    expect(textOf(panel)).to.include('Pilih sebuah langkah');
  });

  it('shows what is set, and sets what is chosen', async () => {
    const { document, panel, activity, choose } = await show('verify');
    await expect(panel).to.be.accessible();
    expect(panel.shadowRoot!.querySelector<HTMLSelectElement>('#kind')!.value).to.equal(
      'checklist',
    );
    await choose('kind', 'form');
    expect(activity().work.kind).to.equal('form');
    expect(document.undoLabel?.id).to.include('langkah 10.3');
    await choose('status', 'underTechnicalReview');
    expect(activity().status).to.equal('underTechnicalReview');
    await choose('status', '');
    expect(activity().status).to.equal(undefined);
  });

  it('says who may act in the lane of the step', async () => {
    const { document, choose } = await show('verify');
    const [role] = agency.roles;
    await choose('role', role!.id);
    const lane = document.current.sop.activities.find(({ id }) => id === 'verify')!.performer;
    const performer = document.current.sop.performers.find(({ id }) => id === lane)!;
    expect(performer.role).to.equal(role!.id);
  });

  it('gives a step its mails, by template and result', async () => {
    const { panel, activity, choose } = await show('verify');
    const before = activity().notifications.length;
    button(panel, 'Tambah pemberitahuan').click();
    await panel.updateComplete;
    await choose(`template-${before}`, 'rejected');
    const [, outcome] = activity().work.outcomes;
    await choose(`when-${before}`, `outcome = "${outcome!.id}"`);
    expect(activity().notifications.at(-1)).to.deep.equal({
      template: 'rejected',
      to: 'applicant',
      when: `outcome = "${outcome!.id}"`,
    });
    await expect(panel).to.be.accessible();
  });

  it('adds who stands in when the performer is absent, to be taken back at once', async () => {
    const { document, panel } = await show('verify');
    const before = document.current.sop;
    button(panel, 'Tambah aturan').click();
    const names = document.current.sop.activities.map(({ name }) => name);
    expect(names.some((name) => name.endsWith('berhalangan'))).to.equal(true);
    document.undo();
    expect(document.current.sop).to.equal(before);
  });
});
