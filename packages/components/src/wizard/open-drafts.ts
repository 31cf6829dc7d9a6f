import type { Draft } from '@alur/model/permit/application.js';
import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { dateAndTime } from '../time/agency-time.ts';
import type { ChooseStage } from './choose-view.ts';
import { wizardMessages as words } from './messages.ts';

/** Applications that were begun and not sent, to go on with. */
export function renderOpenDrafts(stage: OpenDrafts): unknown {
  const { drafts, speaks } = stage;
  if (drafts.length === 0) return nothing;
  return html`<section class="group">
    <h3>${words.openDrafts[speaks]}</h3>
    <ul class="drafts">
      ${drafts.map((draft) => renderDraft(stage, draft))}
    </ul>
  </section>`;
}

type OpenDrafts = Omit<ChooseStage, 'search' | 'setSearch' | 'choose'>;

function renderDraft(stage: OpenDrafts, draft: Draft): TemplateResult {
  const { permitTypes, agency, removing, speaks } = stage;
  const permit = permitTypes.find(({ id }) => id === draft.permitType.id);
  const title = permit ? say(permit.title, speaks) : draft.permitType.id;
  const when = dateAndTime(draft.updatedAt, agency.timeZone, speaks);
  return html`<li class="card draft">
    <div>
      <strong>${title}</strong>
      ${draft.corrects ? html`<p>${words.correction[speaks](draft.corrects.registrationNumber)}</p>` : nothing}
      <p class="muted small">${words.lastChanged[speaks](when)}</p>
    </div>
    ${
      removing === draft.id
        ? html`<div class="actions" role="group" aria-label=${words.removeSure[speaks]}>
            <span>${words.removeSure[speaks]}</span>
            <button type="button" class="button danger" @click=${() => stage.remove(draft.id)}>
              ${words.removeYes[speaks]}
            </button>
            <button type="button" class="button" @click=${() => stage.askRemove(undefined)}>
              ${words.removeNo[speaks]}
            </button>
          </div>`
        : html`<div class="actions">
            <button
              type="button"
              class="button primary"
              aria-label="${words.resume[speaks]}: ${title}"
              @click=${() => stage.resume(draft.id)}
            >
              ${words.resume[speaks]}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label="${words.remove[speaks]}: ${title}"
              @click=${() => stage.askRemove(draft.id)}
            >
              ${words.remove[speaks]}
            </button>
          </div>`
    }
  </li>`;
}
