import type { PermitService } from '@alur/client/permit-service.js';
import type { TrackedSteps, TrackingPeriod } from '@alur/client/tracking-service.js';
import { monthsIn } from '@alur/model/assessment/summary/trend.js';
import { selectSteps, type AssessmentFilter } from '@alur/model/assessment/summary/select-steps.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { chartCards, type Cards } from './chart-cards.ts';
import { ChartDrawings } from './chart-drawings.ts';
import type { ChartCard, ChartSpec } from './chart-spec.ts';
import { styles } from './charts.styles.ts';
import { paletteParts, probeClass } from './draw/colours.ts';
import { heatMarks } from './heat-marks.ts';
import { HeatSource } from './heat-source.ts';
import { chartMessages as words } from './messages.ts';
import { printCharts } from './print-charts.ts';
import { drawingHeight, renderCard } from './render-card.ts';
import { renderTotals } from './render-totals.ts';
import { trackedCases } from './tracked-cases.ts';
import { procedureChoices, type ProcedureChoice } from './procedure-choices.ts';

/**
 * What many cases come to, for the head of agency: which share of the steps was in time, by step and
 * by performer; how the time used lies against each norm; the trend; where cases wait; and the heat
 * on the flowchart. Each chart is a table too.
 *
 * The charts are drawn by a library that is loaded with the first of them.
 *
 * @tag alur-mutu-baku-charts
 *
 * @cssprop [--alur-chart-good=#1769aa] - What is in time; `--alur-chart-good-dark` in the dark, and so for all.
 * @cssprop [--alur-chart-bad=#c2410c] - What is late.
 * @cssprop [--alur-chart-soon=#b58a00] - What is too fast, or not late yet.
 * @cssprop [--alur-chart-first=#1769aa] - The first of several series: kelengkapan.
 * @cssprop [--alur-chart-second=#d9622b] - The second: waktu.
 * @cssprop [--alur-chart-third=#5b3f8c] - The third: output.
 */
export class AlurMutuBakuCharts extends AlurElement {
  static readonly tag = 'alur-mutu-baku-charts';
  static override readonly styles = [tokens, controls, styles];

  /** Every step of the period, not yet filtered. */
  @property({ attribute: false }) tracked: TrackedSteps | undefined;
  @property({ attribute: false }) period: TrackingPeriod | undefined;
  @property({ attribute: false }) filter: AssessmentFilter = {};
  /** Where months begin; the agency's own, an IANA name. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** The id of the procedure that is shown. */
  @state() private workflow = '';
  @state() private activity = '';
  @state() private asTables: ReadonlySet<string> = new Set();

  private known: PermitService | undefined;
  private cases: readonly CaseAssessment[] = [];
  private choices: readonly ProcedureChoice[] = [];
  private steps: ReturnType<typeof selectSteps> = [];
  private shown: Cards | undefined;
  private readonly drawings = new ChartDrawings(this);
  private readonly heat = new HeatSource(this);

  /** The tracker sets its service whenever it renders; that is no change. */
  protected override serviceChanged(service: PermitService): void {
    if (service === this.known) return;
    this.known = service;
    this.heat.startAnew();
    void service.agency().then(
      ({ timeZone }) => (this.timeZone = timeZone),
      () => undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { tracked } = this;
    if (changed.has('tracked')) {
      this.cases = tracked ? trackedCases(tracked) : [];
      this.choices = tracked ? procedureChoices(tracked) : [];
    }
    const chosen = this.choices.find(({ id }) => id === this.workflow) ?? this.choices[0];
    this.workflow = chosen?.id ?? '';
    if (!tracked) return;
    this.steps = selectSteps(this.cases, this.filter).filter(
      ({ of }) => of.submission?.workflow.id === this.workflow,
    );
    this.shown = chartCards({
      ...{ steps: this.steps, now: tracked.assessedAt, monthOf: monthsIn(this.timeZone) },
      ...{ language: this.speaks, activity: this.activity },
    });
    if (chosen) this.heat.fetch(this.service, chosen);
  }

  protected override render(): TemplateResult {
    const { tracked, shown, speaks } = this;
    if (!tracked || !shown) return html`<p role="status">${words.loading[speaks]}</p>`;
    if (this.choices.length === 0) return html`<p class="notice">${words.nothing[speaks]}</p>`;
    return html`
      <div class=${probeClass} aria-hidden="true">
        ${paletteParts.map((part) => html`<span class=${part}></span>`)}
      </div>
      <div class="head">
        ${this.renderChoice()}
        <button class="button" type="button" @click=${this.onPrint}>${words.print[speaks]}</button>
      </div>
      ${this.drawings.state === 'failed' ? this.renderFailure() : nothing}
      ${
        this.steps.length === 0
          ? html`<p class="notice">${words.nothing[speaks]}</p>`
          : html`${renderTotals(this.steps, speaks)}
              <div class="cards">
                ${shown.cards.map((card) => this.renderCard(card, shown))} ${this.renderHeat()}
              </div>`
      }
    `;
  }

  private renderChoice(): TemplateResult {
    const { choices, workflow, speaks } = this;
    if (choices.length === 1) return html`<h2>${choices[0]?.title}</h2>`;
    return html`<label class="choose">
      <span class="label">${words.procedure[speaks]}</span>
      <select
        class="input"
        @change=${(event: Event) => {
          this.workflow = (event.target as HTMLSelectElement).value;
          this.activity = '';
        }}
      >
        ${choices.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${id === workflow}>${title}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderCard(card: ChartCard, { spread, activity }: Cards): TemplateResult {
    const { speaks } = this;
    const isTable = this.asTables.has(card.id);
    return renderCard(card, {
      ...{ language: speaks, isTable },
      onSwitch: this.drawings.state === 'failed' ? undefined : () => this.onSwitch(card.id),
      control:
        card.id === 'histogram'
          ? html`<label>
              <span class="visually-hidden">${words.choose[speaks]}</span>
              <select
                class="input"
                @change=${(event: Event) => {
                  this.activity = (event.target as HTMLSelectElement).value;
                }}
              >
                ${spread.map(
                  (each) =>
                    html`<option value=${each.activity} ?selected=${each.activity === activity}>
                      ${each.name}
                    </option>`,
                )}
              </select>
            </label>`
          : nothing,
    });
  }

  private renderHeat(): TemplateResult | typeof nothing {
    const { heat, speaks, steps } = this;
    if (!heat.sop) return nothing;
    return html`<section class="card chart wide" aria-labelledby="title-heat">
      <header>
        <h3 id="title-heat">${words.heat[speaks]}</h3>
      </header>
      <p class="finding">${words.heatHint[speaks]}</p>
      <alur-sop-flowchart
        .sop=${heat.sop}
        .heat=${heatMarks(steps, speaks)}
        language=${speaks}
      ></alur-sop-flowchart>
    </section>`;
  }

  private renderFailure(): TemplateResult {
    return html`<div class="notice warning" role="alert">
      <p>${words.notLoaded[this.speaks]}</p>
      <p>
        <button class="button" type="button" @click=${() => this.drawings.load()}>
          ${words.retry[this.speaks]}
        </button>
      </p>
    </div>`;
  }

  protected override updated(): void {
    // A strict page forbids style attributes.
    for (const drawing of this.renderRoot.querySelectorAll<HTMLElement>('.drawing')) {
      const height = drawingHeight(Number(drawing.dataset['rows']));
      drawing.style.setProperty('--_drawing', `${height}px`);
    }
    this.drawings.show(this.specs(), this.speaks);
  }

  private specs(): ReadonlyMap<string, ChartSpec> {
    const cards = this.shown?.cards ?? [];
    return new Map(
      cards.flatMap(({ id, spec }) => (spec && !this.asTables.has(id) ? [[id, spec]] : [])),
    );
  }

  private onSwitch(id: string): void {
    const next = new Set(this.asTables);
    if (!next.delete(id)) next.add(id);
    this.asTables = next;
  }

  private readonly onPrint = (): void => {
    const { shown, tracked, drawings, speaks, timeZone } = this;
    const title = this.choices.find(({ id }) => id === this.workflow)?.title ?? '';
    if (!shown || !tracked) return;
    const at = new Date(tracked.assessedAt).toISOString();
    void printCharts(
      { title, cards: shown.cards, at, timeZone, language: speaks },
      drawings.drawing,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-mutu-baku-charts': AlurMutuBakuCharts;
  }
}
