import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { KeptAside } from '@alur/model/permit/application.js';
import type { AsksAgain } from '@alur/model/permit/reconcile/asks-again.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { findingLabel } from './finding-label.ts';
import { keptAnswerText } from './kept-answer-text.ts';
import { renewalMessages as words, whyAsked } from './renewal-messages.ts';
import { statementStart } from './statement-text.ts';

export interface RenewalView {
  readonly permitType: PermitType;
  /** Whether a newer revision of the form is in force. */
  readonly isOutdated: boolean;
  /** Since the draft was moved, until that is closed. */
  readonly asksAgain: readonly AsksAgain[] | undefined;
  readonly keptAside: KeptAside | undefined;
  readonly speaks: Language;
  readonly move: () => void;
  readonly go: (path: string) => void;
  readonly close: () => void;
}

/** What becomes of a draft whose form was renewed: the offer, what changed, what was kept. */
export function renderRenewal(renewal: RenewalView): unknown {
  const { isOutdated, asksAgain, keptAside } = renewal;
  return [
    isOutdated ? renderOffer(renewal) : nothing,
    asksAgain && !isOutdated ? renderMoved(renewal, asksAgain) : nothing,
    keptAside ? renderAside(keptAside, renewal.speaks) : nothing,
  ];
}

function renderOffer({ speaks, move }: RenewalView): TemplateResult {
  return html`<div class="notice renewal" role="status">
    <strong>${words.renewedTitle[speaks]}</strong>
    <p>${words.renewed[speaks]}</p>
    <p class="actions">
      <button type="button" class="button" @click=${move}>${words.move[speaks]}</button>
    </p>
  </div>`;
}

function renderMoved(renewal: RenewalView, asksAgain: readonly AsksAgain[]): TemplateResult {
  const { speaks, close } = renewal;
  return html`<div class="notice success renewal" role="status">
    <strong>${words.movedTitle[speaks]}</strong>
    ${
      asksAgain.length === 0
        ? html`<p>${words.nothingAsked[speaks]}</p>`
        : html`<p>${words.asked[speaks]}</p>
            <ul>
              ${asksAgain.map((one) => renderAsked(renewal, one))}
            </ul>`
    }
    <p>
      <button type="button" class="link" @click=${close}>${words.close[speaks]}</button>
    </p>
  </div>`;
}

function renderAsked(renewal: RenewalView, { path, why }: AsksAgain): TemplateResult {
  const { speaks, go } = renewal;
  return html`<li>
    <button type="button" class="link" @click=${() => go(path)}>${labelOf(renewal, path)}</button>
    <span class="why">— ${whyAsked[why][speaks]}</span>
  </li>`;
}

function labelOf({ permitType, speaks }: RenewalView, path: string): string {
  const start = statementStart(permitType, path, speaks);
  if (start !== undefined) return words.statement[speaks](start);
  return say(findingLabel(permitType, path, speaks) ?? { id: path }, speaks);
}

function renderAside({ answers, documents }: KeptAside, speaks: Language): TemplateResult {
  return html`<details class="kept-aside">
    <summary>${words.aside[speaks](answers.length + documents.length)}</summary>
    <p class="muted">${words.asideIntro[speaks]}</p>
    <dl>
      ${answers.map(
        (one) =>
          html`<div>
            <dt>${say(one.label, speaks)}</dt>
            <dd>${keptAnswerText(one, speaks)}</dd>
          </div>`,
      )}
      ${documents.map(
        ({ fileName }) =>
          html`<div>
            <dt>${words.document[speaks]}</dt>
            <dd>${fileName}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
