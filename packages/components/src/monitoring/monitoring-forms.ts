import { selectSteps } from '@alur/model/assessment/summary/select-steps.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { filledForm, type FormInput } from './filled-form.ts';
import { keepAnswers, keptAnswers, type FormAnswers } from './form-memory.ts';
import {
  formKinds,
  formPeriods,
  midnightsIn,
  periodName,
  type FormKind,
  type FormPeriod,
} from './form-periods.ts';
import { monitoringMessages as words } from './messages.ts';
import { styles } from './monitoring.styles.ts';
import { printForm } from './print-form.ts';
import { renderForm } from './render-form.ts';
import type { ProcedureChoice } from '../tracker-charts/procedure-choices.ts';
import { TrackedView } from './tracked-view.ts';

/**
 * The forms by which an SOP is monitored every six months and evaluated every year (PermenPAN-RB
 * 35/2012), filled in from the case logs as far as those can tell. The assessor changes what
 * observation and interviews say otherwise; that stays on the device. To print on A4.
 *
 * The filter does not count here: a form is about all cases of its half or its year.
 *
 * @tag alur-monitoring-forms
 */
export class AlurMonitoringForms extends TrackedView {
  static readonly tag = 'alur-monitoring-forms';
  static override readonly styles = [tokens, controls, styles];

  @state() private kind: FormKind = 'monitoring';
  @state() private workflow = '';
  @state() private periodId = '';
  @state() private answers: FormAnswers = {};

  private answersOf = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const [choice, period] = [this.choice, this.chosenPeriod];
    if (!choice || !period) return;
    this.fetchSop(choice);
    this.recall(`${this.kind}-${choice.id}-${period.id}`);
  }

  private get choice(): ProcedureChoice | undefined {
    return this.choices.find(({ id }) => id === this.workflow) ?? this.choices[0];
  }

  protected override render(): TemplateResult {
    const { speaks, tracked, choice } = this;
    if (!tracked) return html`<p role="status">${words.loading[speaks]}</p>`;
    const period = this.chosenPeriod;
    if (!choice || !period) return html`<p class="notice">${words.noDeviation[speaks]}</p>`;
    return html`
      <header class="head">
        <div>
          <h2>
            ${words[this.kind === 'monitoring' ? 'monitoringTitle' : 'evaluationTitle'][speaks]}
          </h2>
          <p class="muted">${words.basis[speaks]}</p>
        </div>
      </header>
      <div class="bar">
        ${this.renderChoices(choice.id, period)}
        <div class="actions">
          <button class="button" type="button" @click=${this.onReset}>
            ${words.reset[speaks]}
          </button>
          <button class="button primary" type="button" @click=${this.onPrint}>
            ${words.print[speaks]}
          </button>
        </div>
      </div>
      ${this.renderCoverage(period)} ${this.renderRows(choice.id, period)}
    `;
  }

  private renderRows(workflow: string, period: FormPeriod): TemplateResult {
    const { speaks } = this;
    const input = this.inputFor(workflow, period);
    if (!input) return html`<p class="notice" role="status">${words.noSop[speaks]}</p>`;
    return html`
      <p class="notice">${words.proposal[speaks]}</p>
      ${renderForm({
        ...{ kind: this.kind, answers: this.answers, language: speaks },
        rows: filledForm(input, this.answers),
        onChange: this.onChange,
      })}
    `;
  }

  private inputFor(workflow: string, period: FormPeriod): FormInput | undefined {
    const { kind, sop, cases, speaks } = this;
    if (!sop) return undefined;
    const { from, to } = period;
    const steps = selectSteps(cases, { from, to }).filter(
      ({ of }) => of.submission?.workflow.id === workflow,
    );
    return { kind, sop, steps, period, language: speaks };
  }

  private get periods(): readonly FormPeriod[] {
    const { tracked, kind, timeZone } = this;
    const now = tracked?.assessedAt ?? 0;
    const covered = this.period ?? { from: now - 1, to: now };
    return formPeriods(
      kind,
      { from: covered.from, to: Math.min(covered.to, now) },
      midnightsIn(timeZone),
    );
  }

  private get chosenPeriod(): FormPeriod | undefined {
    const { periods, periodId } = this;
    return periods.find(({ id }) => id === periodId) ?? periods[0];
  }

  private renderChoices(workflow: string, period: FormPeriod): TemplateResult {
    const { speaks, choices, kind } = this;
    const select = (
      name: string,
      options: readonly (readonly [value: string, text: string])[],
      chosen: string,
      choose: (value: string) => void,
    ) =>
      html`<label class="choose">
        <span class="label">${name}</span>
        <select
          class="input"
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
        >
          ${options.map(
            ([value, text]) =>
              html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
          )}
        </select>
      </label>`;
    return html`<div class="choices">
      ${select(
        words.form[speaks],
        formKinds.map((each) => [each, words[each][speaks]]),
        kind,
        (value) => (this.kind = value === 'evaluation' ? 'evaluation' : 'monitoring'),
      )}
      ${select(
        words.period[speaks],
        this.periods.map((each) => [each.id, periodName(each, speaks)]),
        period.id,
        (value) => (this.periodId = value),
      )}
      ${select(
        words.procedure[speaks],
        choices.map(({ id, title }) => [id, title]),
        workflow,
        (value) => (this.workflow = value),
      )}
    </div>`;
  }

  /** The rows of the tracker may begin after the half or the year does. */
  private renderCoverage({ from }: FormPeriod): TemplateResult | typeof nothing {
    const { period, speaks, tracked } = this;
    if (!period || !tracked || period.from <= from) return nothing;
    return html`<p class="notice warning">
      ${words.partly[speaks](this.day(period.from), this.day(Math.min(period.to, tracked.assessedAt)))}
    </p>`;
  }

  /** What was written into this form before. */
  private recall(form: string): void {
    if (form === this.answersOf) return;
    this.answersOf = form;
    this.answers = keptAnswers(form);
  }

  private readonly onChange = (field: string, value: string): void => {
    this.answers = { ...this.answers, [field]: value };
    keepAnswers(this.answersOf, this.answers);
  };

  private readonly onReset = (): void => {
    this.answers = {};
    keepAnswers(this.answersOf, {});
  };

  private readonly onPrint = (): void => {
    const { choice, chosenPeriod: period, agency, answers, speaks, kind } = this;
    const input = choice && period ? this.inputFor(choice.id, period) : undefined;
    if (!input || !period) return;
    void printForm({
      ...{ kind, answers, language: speaks, sop: input.sop },
      agency: agency ? this.say(agency.name) : '',
      period: periodName(period, speaks),
      rows: filledForm(input, answers),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-monitoring-forms': AlurMonitoringForms;
  }
}
