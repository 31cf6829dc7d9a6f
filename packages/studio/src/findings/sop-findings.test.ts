import { define } from '@alur/components/define.js';
import { lintSop } from '@alur/workflow/lint/lint-sop.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { StudioDocument } from '../document/studio-document.ts';
import { button, realDocument, textOf } from '../testing/shown-panel.ts';
import { AlurSopFindings } from './sop-findings.ts';

define(AlurSopFindings);

async function show(document: StudioDocument): Promise<AlurSopFindings> {
  return fixture<AlurSopFindings>(
    html`<alur-sop-findings
      .document=${document}
      .findings=${lintSop(document.current.sop)}
      language="id"
    ></alur-sop-findings>`,
  );
}

describe('<alur-sop-findings>', () => {
  it('mends in one click what can be mended, as one step that can be taken back', async () => {
    const document = await realDocument('mempawah/standard-certificate');
    const [first, second] = document.current.sop.activities;
    document.apply(
      [first!, second!].map(({ id }) => ({
        kind: 'set-activity',
        activity: id,
        change: { number: '7' },
      })),
      { id: 'Nomor keliru', en: 'Wrong numbers' },
    );
    const panel = await show(document);
    expect(panel.shadowRoot!.querySelector('[data-rule=numbered-without-gaps]')).not.to.equal(null);
    await expect(panel).to.be.accessible();
    panel
      .shadowRoot!.querySelector<HTMLButtonElement>('[data-rule=numbered-without-gaps] .primary')!
      .click();
    const numbers = document.current.sop.activities.map(({ number }) => number);
    expect(numbers).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
    document.undo();
    expect(document.current.sop.activities[0]!.number).to.equal('7');
  });

  it('shows where a finding is', async () => {
    const document = await realDocument('denpasar/online-registration');
    const panel = await show(document);
    button(panel, 'Tunjukkan').click();
    const [finding] = lintSop(document.current.sop).toSorted(
      (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
    );
    expect(document.selected).to.equal(finding!.pointer);
  });

  it('says so when there is nothing', async () => {
    const document = await realDocument('mempawah/standard-certificate');
    const panel = await show(document);
    panel.findings = [];
    await panel.updateComplete;
    expect(textOf(panel)).to.include('Tidak ada temuan');
    await expect(panel).to.be.accessible();
  });
});
