import type { PermitTypeSummary } from '@alur/client/permit-service.js';
import { say } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChooseStage } from './choose-view.ts';
import { wizardMessages as words } from './messages.ts';
import { renderOpenDrafts } from './open-drafts.ts';
import { searchPermits, type PermitGroup } from './search-permits.ts';

/** Stage I: which permit, by search or by category; before that, what was begun already. */
export function renderChooseStage(stage: ChooseStage): TemplateResult {
  const { permitTypes, agency, search, speaks } = stage;
  const groups = searchPermits(permitTypes, agency.categories, search);
  const count = groups.reduce((sum, { permits }) => sum + permits.length, 0);
  if (permitTypes.length === 0) {
    return html`${renderOpenDrafts(stage)}
      <div class="notice"><p>${words.noPermits[speaks]}</p></div>`;
  }
  return html`${renderOpenDrafts(stage)}
    <div class="search" role="search">
      <label class="label" for="search">${words.search[speaks]}</label>
      <p class="hint" id="search-hint">${words.searchHint[speaks]}</p>
      <input
        class="input"
        id="search"
        type="search"
        autocomplete="off"
        aria-describedby="search-hint"
        .value=${search}
        @input=${(event: InputEvent) => stage.setSearch((event.target as HTMLInputElement).value)}
      />
      <p class="muted small" role="status">
        ${search.trim() ? words.found[speaks](count) : nothing}
      </p>
    </div>
    ${count === 0 ? renderNothingFound(stage) : groups.map((group) => renderGroup(stage, group))}`;
}

function renderNothingFound({ speaks, setSearch }: ChooseStage): TemplateResult {
  return html`<div class="notice">
    <p>${words.nothingFound[speaks]}</p>
    <p>
      <button type="button" class="button" @click=${() => setSearch('')}>
        ${words.showAll[speaks]}
      </button>
    </p>
  </div>`;
}

function renderGroup(stage: ChooseStage, { category, permits }: PermitGroup): TemplateResult {
  const { speaks } = stage;
  return html`<section class="group">
    <h3>${category ? say(category.title, speaks) : words.otherCategory[speaks]}</h3>
    <ul class="permits">
      ${permits.map((permit) => renderPermit(stage, permit))}
    </ul>
  </section>`;
}

function renderPermit({ speaks, choose }: ChooseStage, permit: PermitTypeSummary): TemplateResult {
  const title = say(permit.title, speaks);
  return html`<li class="card permit">
    <h4>${title}</h4>
    ${permit.summary ? html`<p class="muted">${say(permit.summary, speaks)}</p>` : nothing}
    <dl class="facts">
      <div>
        <dt>${words.serviceTime[speaks]}</dt>
        <dd>${permit.serviceTime}</dd>
      </div>
      ${
        permit.fee
          ? html`<div>
              <dt>${words.fee[speaks]}</dt>
              <dd>${say(permit.fee, speaks)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <button
      type="button"
      class="button primary"
      data-permit=${permit.id}
      aria-label="${words.choose[speaks]}: ${title}"
      @click=${() => choose(permit.id)}
    >
      ${words.choose[speaks]}
    </button>
  </li>`;
}
