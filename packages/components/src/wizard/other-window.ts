import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Language } from '@alur/model/text.js';
import { html } from 'lit';
import type { DraftKeeper } from './draft-keeper.ts';
import { laterMessages as words } from './later-messages.ts';

/** What saving entries needs of the wizard they were made in. */
interface Flow {
  readonly keeper: DraftKeeper | undefined;
  readonly permitType: PermitType | undefined;
  open(goal: { readonly permitType: string }): Promise<void>;
}

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
export function renderGone(speaks: Language, flow: Flow): unknown {
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
async function rescue(flow: Flow): Promise<void> {
  const { keeper, permitType } = flow;
  if (!keeper || !permitType) return;
  const { content } = keeper;
  keeper.forget();
  await flow.open({ permitType: permitType.id });
  flow.keeper?.change(content);
}
