import type { Activity, ColumnPart } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, nothing, type TemplateResult } from 'lit';
import { understoodDuration } from '../cells/say-duration.ts';
import { writtenText } from '../cells/written-text.ts';
import type { GridModel } from '../grid-model.ts';
import { tableWords } from '../messages.ts';
import { findingText } from '../rows/render-signs.ts';
import { formWords as words } from './messages.ts';

/** What a form of a step says, part by part; only what differs from before is an edit. */
export interface StepTexts {
  readonly texts: ReadonlyMap<ColumnPart, string>;
  /** The short name, where the document's words are longer. */
  readonly name?: string | undefined;
  readonly performer?: string | undefined;
}

export interface StepFormPorts {
  readonly changed: () => void;
  /** @param activity - undefined of a new step */
  readonly save: (activity: Activity | undefined, said: StepTexts) => void;
  /** What it says so far; no texts once it is closed. */
  readonly typed: (activity: Activity | undefined, said: StepTexts | undefined) => void;
  readonly closed: () => void;
}

interface Opened extends StepTexts {
  readonly activity: Activity | undefined;
  readonly row: number;
  /** Which field has the focus first. */
  readonly first: ColumnPart;
}

const parts = ['number', 'activity', 'requiredInputs', 'duration', 'outputs', 'remarks'] as const;

type FormPart = (typeof parts)[number];

/** A row of the table as a form: on a small screen one writes better in it than in the cells. */
export class StepForm {
  private readonly ports: StepFormPorts;
  private opened: Opened | undefined;

  constructor(ports: StepFormPorts) {
    this.ports = ports;
  }

  open({ sop, isNarrative }: GridModel, row: number, first: ColumnPart = 'activity'): void {
    const activity = sop.activities[row];
    this.become({
      activity,
      row,
      first,
      texts: new Map(
        parts.map((part) => [part, activity ? writtenText(part, activity, isNarrative) : '']),
      ),
      name: !isNarrative && activity?.description !== undefined ? activity.name : undefined,
      performer: activity?.performer ?? sop.activities.at(-1)?.performer ?? sop.performers[0]?.id,
    });
  }

  render(
    model: GridModel,
    findings: ReadonlyMap<ColumnPart, readonly LintFinding[]> | undefined,
    language: Language,
  ): TemplateResult {
    const { opened } = this;
    return html`<dialog class="form step" aria-labelledby="step-title" @close=${this.onClose}>
      ${opened ? this.renderForm(opened, model, findings, language) : nothing}
    </dialog>`;
  }

  /** Of the step whose form is open. */
  get activity(): string | undefined {
    return this.opened?.activity?.id;
  }

  drawn(root: ParentNode): void {
    const dialog = root.querySelector<HTMLDialogElement>('dialog.step');
    if (this.opened && dialog?.isConnected && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>(`[name="${this.opened.first}"]`)?.focus();
    }
    if (!this.opened && dialog?.open) dialog.close();
  }

  private renderForm(
    opened: Opened,
    { sop }: GridModel,
    findings: ReadonlyMap<ColumnPart, readonly LintFinding[]> | undefined,
    language: Language,
  ): TemplateResult {
    const { activity, row, name, performer } = opened;
    const title = activity
      ? words.title[language](stepNumber(activity, row))
      : tableWords.newRow[language];
    const found = [...(findings?.values() ?? [])].flat();
    return html`<form novalidate @submit=${this.onSubmit}>
      <h2 id="step-title">${title}</h2>
      ${
        found.length > 0
          ? html`<ul class="notice warning">
              ${found.map((finding) => html`<li>${findingText(finding, language)}</li>`)}
            </ul>`
          : nothing
      }
      ${this.renderPart('activity', language)}
      ${
        name === undefined
          ? nothing
          : html`<label>
              <span class="label">${words.name[language]}</span>
              <span class="hint">${words.nameHint[language]}</span>
              <input
                class="input"
                name="name"
                .value=${name}
                @input=${(event: Event) => this.change({ name: valueOf(event) })}
              />
            </label>`
      }
      <label>
        <span class="label">${words.performer[language]}</span>
        <select
          class="input"
          name="performer"
          @change=${(event: Event) => this.change({ performer: valueOf(event) || undefined })}
        >
          ${
            performer === undefined
              ? html`<option value="" selected>${tableWords.noPerformer[language]}</option>`
              : nothing
          }
          ${sop.performers.map(
            ({ id, name: called }) =>
              html`<option value=${id} ?selected=${id === performer}>${called}</option>`,
          )}
        </select>
      </label>
      ${parts.filter((part) => part !== 'activity').map((part) => this.renderPart(part, language))}
      <p class="form-actions">
        <button class="button primary" type="submit">${words.save[language]}</button>
        <button class="button" type="button" @click=${() => this.become(undefined)}>
          ${words.cancel[language]}
        </button>
      </p>
    </form>`;
  }

  private renderPart(part: FormPart, language: Language): TemplateResult {
    const value = this.opened?.texts.get(part) ?? '';
    const isList = part === 'requiredInputs' || part === 'outputs';
    const onInput = (event: Event) => {
      this.write(part, valueOf(event));
    };
    return html`<label>
      <span class="label">${words[part][language]}</span>
      ${isList ? html`<span class="hint">${words.oneALine[language]}</span>` : nothing}
      ${
        part === 'number' || part === 'duration'
          ? html`<input class="input" name=${part} .value=${value} @input=${onInput} />`
          : html`<textarea
              class="input"
              rows="3"
              name=${part}
              .value=${value}
              @input=${onInput}
            ></textarea>`
      }
      ${part === 'duration' ? renderUnderstood(value, language) : nothing}
    </label>`;
  }

  private write(part: FormPart, text: string): void {
    const { opened } = this;
    if (opened) this.type({ ...opened, texts: new Map(opened.texts).set(part, text) });
  }

  private change(change: Partial<Pick<Opened, 'name' | 'performer'>>): void {
    if (this.opened) this.type({ ...this.opened, ...change });
  }

  private type(opened: Opened): void {
    this.become(opened);
    this.ports.typed(opened.activity, opened);
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const { opened } = this;
    if (!opened) return;
    this.become(undefined);
    this.ports.save(opened.activity, opened);
  };

  private readonly onClose = (): void => {
    this.become(undefined);
    this.ports.closed();
  };

  private become(opened: Opened | undefined): void {
    if (opened === this.opened) return;
    if (!opened) this.ports.typed(undefined, undefined);
    this.opened = opened;
    this.ports.changed();
  }
}

function renderUnderstood(text: string, language: Language): unknown {
  const read = understoodDuration(text, language);
  if (!read) return nothing;
  return html`<span class=${read.isUnderstood ? 'understood' : 'not-understood'} role="status"
    ><span aria-hidden="true">${read.isUnderstood ? '✓' : '?'}</span> ${read.words}</span
  >`;
}

const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
