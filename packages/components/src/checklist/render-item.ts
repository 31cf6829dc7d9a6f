import type { PublicAgency } from '@alur/client/permit-service.js';
import type { ChecklistItem } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { maxNoteLength } from '@alur/model/permit/checklist.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DataEntry } from '../case-data/case-data.ts';
import { renderEntries } from '../case-data/render-case-data.ts';
import { renderSign } from '../status/signs.ts';
import { checklistMessages as words } from './messages.ts';

export interface ItemView {
  readonly item: ChecklistItem;
  readonly verdict: Verdict | undefined;
  /** The data that the item is about, to compare without looking for them. */
  readonly about: readonly DataEntry[];
  readonly agency: PublicAgency;
  readonly language: Language;
  readonly onVerdict: (change: { ok?: boolean; reason?: string; note?: string }) => void;
}

/** The first control of an item, which takes the focus when something is missing there. */
export const itemControlId = (item: string): string => `item-${item}-ok`;
export const reasonControlId = (item: string): string => `item-${item}-reason`;

export function renderItem(view: ItemView): TemplateResult {
  const { item, verdict, about, language } = view;
  const state = verdict ? (verdict.ok ? 'ok' : 'not-ok') : 'open';
  return html`<fieldset class="item ${state}" part="item">
    <legend>${say(item.ask, language)}</legend>
    ${about.length > 0 ? renderEntries(about, language) : nothing}
    <div class="verdict">${renderRadio(view, true)} ${renderRadio(view, false)}</div>
    ${verdict?.ok === false ? renderWhy(view, verdict) : nothing}
  </fieldset>`;
}

function renderRadio(
  { item, verdict, language, onVerdict }: ItemView,
  ok: boolean,
): TemplateResult {
  const id = ok ? itemControlId(item.id) : `item-${item.id}-not-ok`;
  return html`<label class="choice-radio ${ok ? 'yes' : 'no'}" for=${id}>
    <input
      type="radio"
      id=${id}
      name=${`item-${item.id}`}
      .checked=${live(verdict?.ok === ok)}
      @change=${() => onVerdict({ ok })}
    />
    ${renderSign(ok ? 'check' : 'cross')} ${ok ? words.ok[language] : words.notOk[language]}
  </label>`;
}

function renderWhy(
  { item, agency, language, onVerdict }: ItemView,
  verdict: Verdict,
): TemplateResult {
  const note = `item-${item.id}-note`;
  // Reasons are sentences, and a select shows only as much of one as it is wide.
  const reason = verdict.reason === undefined ? undefined : agency.reasons[verdict.reason];
  return html`<div class="why">
    <div class="field">
      <label class="label" for=${reasonControlId(item.id)}>${words.reason[language]}</label>
      <p class="hint" id=${`${note}-reason-hint`}>${words.reasonHint[language]}</p>
      <select
        class="input"
        id=${reasonControlId(item.id)}
        required
        aria-describedby=${`${note}-reason-hint`}
        @change=${(event: Event) => onVerdict({ reason: (event.target as HTMLSelectElement).value })}
      >
        <option value="" .selected=${live(!verdict.reason)}>${words.chooseReason[language]}</option>
        ${item.reasons.map(
          (reason) =>
            html`<option value=${reason} .selected=${live(verdict.reason === reason)}>
              ${say(agency.reasons[reason] ?? { id: reason }, language)}
            </option>`,
        )}
      </select>
      ${reason ? html`<p class="chosen-reason">${say(reason, language)}</p>` : nothing}
    </div>
    <div class="field">
      <label class="label" for=${note}>${words.note[language]}</label>
      <p class="hint" id=${`${note}-hint`}>${words.noteHint[language]}</p>
      <textarea
        class="input"
        id=${note}
        rows="2"
        maxlength=${maxNoteLength}
        aria-describedby=${`${note}-hint`}
        .value=${live(verdict.note ?? '')}
        @input=${(event: Event) => onVerdict({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
  </div>`;
}
