import type { Language } from '@alur/model/text.js';
import { html } from 'lit';
import { laterMessages as words } from './later-messages.ts';
import type { WizardFlow } from './wizard-flow.ts';

/** Entries of another window were put together with those here. */
export function renderMerged(speaks: Language, close: () => void): unknown {
  return html`<div class="notice warning" role="status">
    <p>${words.merged[speaks]}</p>
    <p>
      <button type="button" class="link" @click=${close}>${words.close[speaks]}</button>
    </p>
  </div>`;
}

/** What to do about entries whose draft is gone. */
export function renderGone(speaks: Language, flow: WizardFlow): unknown {
  return html`<div class="notice warning" role="alert">
    <strong>${words.goneTitle[speaks]}</strong>
    <p>${words.gone[speaks]}</p>
    <p>
      <button type="button" class="button" @click=${() => void rescue(flow)}>
        ${words.rescue[speaks]}
      </button>
    </p>
  </div>`;
}

/** The draft is gone from the server: its entries go into a new one. */
async function rescue(flow: WizardFlow): Promise<void> {
  const { keeper, permitType } = flow;
  if (!keeper || !permitType) return;
  const { content } = keeper;
  keeper.forget();
  await flow.open({ permitType: permitType.id });
  flow.keeper?.change(content);
}
