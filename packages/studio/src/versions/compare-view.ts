import type { WorkflowRevision } from '@alur/client/authoring-service.js';
import { describeError } from '@alur/components/base/describe-error.js';
import type { StepHeatMark } from '@alur/components/flowchart/step-heat.js';
import { loadFlowchart } from '@alur/components/flowchart/load-flowchart.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Language, LocalText } from '@alur/model/text.js';
import { compareSops } from '@alur/workflow/changes/compare-sops.js';
import type { SopChange } from '@alur/workflow/changes/sop-change.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { bpmnOf } from '../keeping/draft-file.ts';
import { versionsMessages as words } from './messages.ts';
import { renderChanges } from './render-changes.ts';

/** A revision by its number; 0 is the draft. */
type Side = number;

interface Compared {
  readonly sop: Sop;
  /** The same, called by its side: two charts of one name would be one to a screen reader. */
  readonly shown: Sop;
  readonly bpmn: string;
}

export interface CompareOptions {
  readonly revisions: readonly WorkflowRevision[];
  readonly older: number | undefined;
  readonly draft: AuthoredSop;
  readonly read: (revision: number) => Promise<AuthoredSop | undefined>;
}

/** Any two versions beside each other, in table or diagram, with what differs marked and said. */
export class CompareView {
  private readonly host: ReactiveElement;
  private options: CompareOptions | undefined;
  private sides: { readonly older: Side; readonly newer: Side } = { older: 0, newer: 0 };
  private shown: { readonly older: Compared; readonly newer: Compared } | undefined;
  private problem: Required<LocalText> | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
  }

  async open(options: CompareOptions): Promise<void> {
    this.options = options;
    this.sides = { older: options.older ?? 0, newer: 0 };
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.dialog?.showModal();
    await this.load();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  private async load(): Promise<void> {
    const { options, sides } = this;
    if (!options) return;
    this.shown = undefined;
    this.problem = undefined;
    try {
      const [older, newer] = await Promise.all([
        this.side('older', options),
        this.side('newer', options),
        loadFlowchart(),
      ]);
      if (sides !== this.sides) return;
      this.shown = older && newer && { older, newer };
    } catch (error) {
      this.problem = describeError(error);
    }
    this.host.requestUpdate();
  }

  private async side(
    side: 'older' | 'newer',
    { draft, read }: CompareOptions,
  ): Promise<Compared | undefined> {
    const revision = this.sides[side];
    const authored = revision === 0 ? draft : await read(revision);
    if (!authored) return undefined;
    const { sop } = authored;
    const title = `${sop.identity.title} (${words[side].id})`;
    return {
      sop,
      shown: { ...sop, identity: { ...sop.identity, title } },
      bpmn: await bpmnOf(authored),
    };
  }

  render(language: Language): TemplateResult | typeof nothing {
    const { options, shown, problem } = this;
    if (!options) return nothing;
    const changes = shown ? compareSops(shown.older.sop, shown.newer.sop) : [];
    return html`<dialog class="compare" aria-labelledby="compare">
      <div class="compare-head">
        <h2 id="compare">${words.compareTitle[language]}</h2>
        <button
          class="button"
          type="button"
          @click=${() => {
            this.dialog?.close();
          }}
        >
          ${words.close[language]}
        </button>
      </div>
      <div class="compare-sides">
        ${this.renderChoice('older', language)} ${this.renderChoice('newer', language)}
      </div>
      ${problem ? html`<p class="notice danger" role="alert">${problem[language]}</p>` : nothing}
      ${
        shown
          ? html`${renderChanges(changes, language, undefined)}
              <div class="compare-charts">
                ${(['older', 'newer'] as const).map(
                  (side) =>
                    html`<section aria-label=${words[side][language]}>
                      <h3>${words[side][language]}: ${this.nameOf(this.sides[side], language)}</h3>
                      <alur-sop-flowchart
                        .language=${language}
                        .sop=${shown[side].shown}
                        .diagram=${shown[side].bpmn}
                        .heat=${markChanges(changes, language)}
                      ></alur-sop-flowchart>
                    </section>`,
                )}
              </div>`
          : html`<p role="status">${words.loading[language]}</p>`
      }
    </dialog>`;
  }

  private renderChoice(side: 'older' | 'newer', language: Language): TemplateResult {
    const choices: readonly Side[] = [
      0,
      ...(this.options?.revisions ?? []).map(({ revision }) => revision),
    ];
    return html`<div class="field">
      <label class="label" for=${side}>${words[side][language]}</label>
      <select
        class="input"
        id=${side}
        @change=${(event: Event) => {
          const chosen = Number((event.currentTarget as HTMLSelectElement).value);
          this.sides = { ...this.sides, [side]: chosen };
          void this.load();
        }}
      >
        ${choices.map(
          (each) =>
            html`<option value=${each} ?selected=${each === this.sides[side]}>
              ${this.nameOf(each, language)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  private nameOf(side: Side, language: Language): string {
    return side === 0 ? words.draft[language] : words.revision[language](side);
  }
}

/** What the chart marks: the rows that differ, in a colour and in words. */
function markChanges(
  changes: readonly SopChange[],
  language: Language,
): ReadonlyMap<string, StepHeatMark> {
  return new Map(
    changes
      .filter(({ element }) => element)
      .map(({ element }) => [element, { level: 2, words: words.changed[language] }]),
  );
}
