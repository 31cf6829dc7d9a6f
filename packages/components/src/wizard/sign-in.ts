import type { PermitService } from '@alur/client/permit-service.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { define } from '../define.ts';
import { wizardMessages as words } from './messages.ts';

/** Asks to sign in, in place of a stage. The account element is loaded when it is wanted. */
export function renderSignIn(
  service: PermitService | undefined,
  speaks: Language,
  intro: string,
): TemplateResult {
  void loadAccount();
  return html`<p class="lead">${intro}</p>
    <div class="card account">
      <alur-account .service=${service} .language=${speaks}>
        <p class="muted">${words.accountLoading[speaks]}</p>
      </alur-account>
    </div>`;
}

async function loadAccount(): Promise<void> {
  if (customElements.get('alur-account')) return;
  try {
    const { AlurAccount } = await import('../account/account.ts');
    define(AlurAccount);
  } catch {
    // The next drawing asks again.
  }
}
