import type { DraftChecks } from '@alur/client/authoring-service.js';
import { nothingChanged } from '@alur/client/authoring/authoring-texts.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { versionsMessages as words } from './messages.ts';

export interface PublishFormView {
  readonly language: Language;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly approvedBy: string;
  readonly isPublishing: boolean;
  /** The revision that the draft says the same as; undefined where there is something to publish. */
  readonly sameAs: number | undefined;
  /** Why it was not published. */
  readonly problem: Required<LocalText> | undefined;
  /** What the checks said that forbade it. */
  readonly checks: DraftChecks | undefined;
  readonly onPublish: (request: {
    readonly effectiveOn: string;
    readonly approvedBy: string;
    readonly note: string;
  }) => void;
  readonly onShow: (element: string) => void;
}

/** From when, approved by whom, and a note; below it why it could not be done. */
export function renderPublishForm(view: PublishFormView): TemplateResult {
  const { language } = view;
  const today = dayIn(view.timeZone, view.now);
  return html`<form
    class="fields publish"
    aria-label=${words.publishTitle[language]}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (view.isPublishing || view.sameAs !== undefined) return;
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const text = (name: string) => {
        const value = data.get(name);
        return typeof value === 'string' ? value.trim() : '';
      };
      view.onPublish({
        effectiveOn: text('effectiveOn'),
        approvedBy: text('approvedBy'),
        note: text('note'),
      });
    }}
  >
    <div class="field">
      <label class="label" for="effective-on">${words.effectiveOn[language]}</label>
      <input
        class="input"
        id="effective-on"
        name="effectiveOn"
        type="date"
        required
        min=${today}
        .defaultValue=${today}
        aria-describedby="effective-hint"
      />
      <p class="hint" id="effective-hint">${words.effectiveHint[language]}</p>
    </div>
    <div class="field">
      <label class="label" for="approved-by">${words.approvedBy[language]}</label>
      <input
        class="input"
        id="approved-by"
        name="approvedBy"
        required
        maxlength="300"
        autocomplete="off"
        .defaultValue=${view.approvedBy}
      />
    </div>
    <div class="field">
      <label class="label" for="note">${words.note[language]}</label>
      <textarea class="input" id="note" name="note" rows="2" maxlength="2000"></textarea>
    </div>
    ${view.problem ? renderProblem(view, view.problem) : nothing}
    ${
      view.sameAs === undefined
        ? nothing
        : html`<p class="notice" id="unchanged">${nothingChanged(view.sameAs)[language]}</p>`
    }
    <p>
      <button
        class="button primary"
        type="submit"
        aria-disabled=${view.isPublishing || view.sameAs !== undefined ? 'true' : 'false'}
        aria-describedby=${view.sameAs === undefined ? nothing : 'unchanged'}
      >
        ${view.isPublishing ? words.publishing[language] : words.publish[language]}
      </button>
    </p>
  </form>`;
}

function renderProblem(view: PublishFormView, problem: Required<LocalText>): TemplateResult {
  const { checks, language, onShow } = view;
  return html`<div class="notice danger" role="alert">
    <p>${problem[language]}</p>
    ${
      checks && checks.failed > 0
        ? html`<p class="small">
              ${words.counts[language](checks.passed, checks.warned, checks.failed)}
            </p>
            <ul class="changes">
              ${checks.findings
                .filter(({ severity }) => severity === 'error')
                .slice(0, 20)
                .map(
                  ({ element, message }) =>
                    html`<li>
                      <button
                        class="change"
                        type="button"
                        @click=${() => {
                          onShow(element);
                        }}
                      >
                        ${message[language]}
                      </button>
                    </li>`,
                )}
            </ul>`
        : nothing
    }
  </div>`;
}

/** "2026-11-21": the day that it is in a time zone. */
function dayIn(timeZone: string, now: number): string {
  // Swedes write a day as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(now);
}
