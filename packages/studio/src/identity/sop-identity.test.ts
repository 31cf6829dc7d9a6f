import { define } from '@alur/components/define.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { realDocument, textOf } from '../testing/shown-panel.ts';
import { guidance } from './guidance.ts';
import { AlurSopIdentity } from './sop-identity.ts';

define(AlurSopIdentity);

async function show() {
  const document = await realDocument('cirebon/system-development');
  const panel = await fixture<AlurSopIdentity>(
    html`<alur-sop-identity .document=${document} language="id"></alur-sop-identity>`,
  );
  return { document, panel };
}

function write(panel: Element, id: string, value: string): void {
  const field = panel.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('<alur-sop-identity>', () => {
  it('asks for every part of the official page, with its guidance', async () => {
    const { panel } = await show();
    const shown = textOf(panel);
    for (const { number, text } of Object.values(guidance).filter(({ number: n }) => n < 15)) {
      expect(shown).to.include(`Petunjuk ${number}: ${text.id}`);
    }
    await expect(panel).to.be.accessible();
  });

  it('writes what is entered as one step of the history, lists line by line', async () => {
    const { document, panel } = await show();
    write(panel, 'number', '  12/SOP/2026 ');
    write(panel, 'warnings', 'Satu\n\n  Dua  \n');
    const { identity } = document.current.sop;
    expect([identity.number, identity.warnings]).to.deep.equal(['12/SOP/2026', ['Satu', 'Dua']]);
    expect(document.undoLabel?.id).to.equal('Peringatan diubah');
    document.undo();
    await panel.updateComplete;
    const field = panel.shadowRoot!.querySelector<HTMLTextAreaElement>('#warnings')!;
    expect(field.value).to.equal('');
    expect(document.current.sop.identity.number).to.equal('12/SOP/2026');
  });
});
