import { selectSteps, type SummaryStep } from '@alur/model/assessment/summary/select-steps.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { saveBlob } from '../export/save-blob.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { figuresIn } from '../tracker-charts/figures.ts';
import { monitoringMessages as words } from './messages.ts';
import { styles } from './monitoring.styles.ts';
import { printRegister } from './print-register.ts';
import {
  fileNameOf,
  logFile,
  logFormats,
  registerFile,
  registerFormats,
  type RegisterInput,
} from './register-file.ts';
import { registerColumns, registerRows } from './register-rows.ts';
import type { ProcedureChoice } from '../tracker-charts/procedure-choices.ts';
import { TrackedView } from './tracked-view.ts';

/** A page of the register on the screen; on paper and in files all of it. */
const rowsAtOnce = 100;

/**
 * The register of deviations that the SOP demands: which step of which case fell short, in what, by
 * how much, which performer answers for it, why, and what was done. To print, as a workbook and as
 * CSV; and the steps as logs for tools of process mining (XES, OCEL 2.0).
 *
 * @tag alur-deviation-register
 *
 * @csspart register - The table.
 */
export class AlurDeviationRegister extends TrackedView {
  static readonly tag = 'alur-deviation-register';
  static override readonly styles = [tokens, controls, styles];

  /** The id of a procedure; empty for all. */
  @state() private workflow = '';
  @state() private rowsShown = rowsAtOnce;
  @state() private hasFailed = false;
  @state() private isBusy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.choice) this.fetchSop(this.choice);
  }

  /** The one procedure that the rows are of; undefined while they are of several. */
  private get choice(): ProcedureChoice | undefined {
    const { choices, workflow } = this;
    return choices.length === 1 ? choices[0] : choices.find(({ id }) => id === workflow);
  }

  protected override render(): TemplateResult {
    const { speaks, tracked } = this;
    if (!tracked) return html`<p role="status">${words.loading[speaks]}</p>`;
    const rows = registerRows(this.steps, this.timeZone, speaks);
    const { count } = figuresIn(speaks);
    return html`
      <header class="head">
        <div>
          <h2>${words.register[speaks]}</h2>
          <p class="muted">${words.registerBasis[speaks]}</p>
        </div>
        <p role="status"><strong>${words.count[speaks](count(rows.length))}</strong></p>
      </header>
      <div class="bar">
        ${this.renderChoice()}
        <div class="actions">
          <button class="button" type="button" @click=${this.onPrint}>
            ${words.print[speaks]}
          </button>
          ${registerFormats.map((format) =>
            this.renderDownload(words[format === 'xlsx' ? 'excel' : 'csv'][speaks], () =>
              this.download('register', format, () => registerFile(this.input, format, new Date())),
            ),
          )}
        </div>
      </div>
      ${this.hasFailed ? html`<p class="notice danger" role="alert">${words.failed[speaks]}</p>` : nothing}
      ${
        rows.length === 0
          ? html`<p class="notice">${words.noDeviation[speaks]}</p>`
          : this.renderTable(rows.slice(0, this.rowsShown))
      }
      ${
        rows.length > this.rowsShown
          ? html`<p class="after">
              <button class="button" type="button" @click=${this.onMore}>
                ${words.more[speaks](count(Math.min(rowsAtOnce, rows.length - this.rowsShown)))}
              </button>
            </p>`
          : nothing
      }
      ${this.renderLogs()}
    `;
  }

  private get steps(): readonly SummaryStep[] {
    const steps = selectSteps(this.cases, this.filter);
    const { workflow } = this;
    return workflow === ''
      ? steps
      : steps.filter(({ of }) => of.submission?.workflow.id === workflow);
  }

  private get input(): RegisterInput {
    const { agency, choices, period, speaks, timeZone, workflow, steps } = this;
    const title = choices.find(({ id }) => id === workflow)?.title;
    return {
      ...{ steps, timeZone, language: speaks },
      agency: agency ? this.say(agency.name) : '',
      procedure: title ?? words.allProcedures[speaks],
      period: period ? words.upTo[speaks](this.day(period.from), this.day(period.to - 1)) : '',
    };
  }

  private renderChoice(): TemplateResult {
    const { choices, speaks, workflow } = this;
    return html`<label class="choose">
      <span class="label">${words.procedure[speaks]}</span>
      <select class="input" @change=${this.onChoice}>
        <option value="" ?selected=${workflow === ''}>${words.allProcedures[speaks]}</option>
        ${choices.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${id === workflow}>${title}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderTable(rows: readonly (readonly string[])[]): TemplateResult {
    const { speaks } = this;
    const heads = registerColumns.map(({ head }) => head[speaks]);
    return html`<div
      class="scroller"
      role="region"
      tabindex="0"
      aria-label=${words.register[speaks]}
    >
      <table part="register" class="register">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, column) => html`<td data-head=${heads[column]}>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private renderLogs(): TemplateResult {
    const { speaks, choice, sop } = this;
    return html`<section class="logs" aria-labelledby="logs">
      <h3 id="logs">${words.logs[speaks]}</h3>
      <p class="muted">${words.logsHint[speaks]}</p>
      ${
        choice && sop
          ? html`<div class="actions">
              ${logFormats.map((format) =>
                this.renderDownload(format === 'ocel' ? 'OCEL 2.0' : format.toUpperCase(), () =>
                  this.download('log', format, () => logFile(this.logged(choice.id), sop, format)),
                ),
              )}
            </div>`
          : html`<p>${words.chooseProcedure[speaks]}</p>`
      }
    </section>`;
  }

  private logged(workflow: string): readonly SummaryStep[] {
    return this.steps.filter(({ of }) => of.submission?.workflow.id === workflow);
  }

  private renderDownload(name: string, onClick: () => Promise<void>): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-disabled=${this.isBusy ? 'true' : 'false'}
      @click=${() => void onClick()}
    >
      ${words.download[this.speaks]} ${name}
    </button>`;
  }

  private async download(
    what: 'register' | 'log',
    format: Parameters<typeof fileNameOf>[1],
    make: () => Promise<Blob>,
  ): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.hasFailed = false;
    try {
      saveBlob(await make(), fileNameOf(what, format, new Date()));
    } catch (error) {
      console.error('The file could not be made.', error);
      this.hasFailed = true;
    }
    this.isBusy = false;
  }

  private readonly onChoice = (event: Event): void => {
    this.workflow = (event.target as HTMLSelectElement).value;
    this.rowsShown = rowsAtOnce;
  };

  private readonly onMore = (): void => {
    this.rowsShown += rowsAtOnce;
  };

  private readonly onPrint = (): void => void printRegister(this.input);
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-deviation-register': AlurDeviationRegister;
  }
}
