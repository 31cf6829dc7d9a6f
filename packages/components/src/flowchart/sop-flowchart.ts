import type { Sop } from '@alur/model/sop/sop.js';
import { tableColumns, type ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import { tablePlan, type TablePlan } from '@alur/workflow/layout/table/plan.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { ExportMenu } from '../export/export-menu.ts';
import { exportMenuStyles } from '../export/export-menu.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { ActivitySelectEvent } from './activity-select-event.ts';
import type { FileSide } from './file-side.ts';
import type { FlowchartView } from './flowchart-view.ts';
import { renderFlowchartExport } from './flowchart-export.ts';
import { makeTablePage, type TablePage } from './flowchart-table.ts';
import { styles } from './flowchart.styles.ts';
import { messages } from './messages.ts';
import { renderNotLoaded } from './not-loaded.ts';
import { renderNotShown } from './not-shown.ts';
import { paperStyles } from './paper.styles.ts';
import { ProcedureSource } from './procedure-source.ts';
import { renderProcedureState } from './render-procedure-state.ts';
import { rowDescriptions } from './row-description.ts';
import type { StepHeatMark } from './step-heat.ts';
import type { StepMark } from './step-mark.ts';
import { StagedTable } from './staged-table.ts';
import type { RowsContent } from './table-rows.ts';
import { renderSwitch } from './view-switch.ts';

const noMarks: ReadonlyMap<string, StepMark> = new Map();
const noHeat: ReadonlyMap<string, StepHeatMark> = new Map();

/**
 * Shows an SOP as the flowchart table of PermenPAN-RB 35/2012 (activities as rows, performers as
 * columns with one of the official symbols in the cells, then mutu baku), or as a BPMN diagram.
 *
 * The table is a real one with a drawing over it: complete for a screen reader without the drawing.
 * The diagram is loaded when somebody asks for it.
 *
 * The procedure is given as `sop`, or fetched from the service by `workflow`; with `case` it is the
 * one that the case is on, and the marks follow the case while the page is visible.
 *
 * @tag alur-sop-flowchart
 *
 * @fires {ActivitySelectEvent} alur-activity-select - A person has selected a step.
 *
 * @csspart table - The table.
 * @csspart layer - The drawing over it, an `<svg>`.
 * @csspart diagram - What the diagram is drawn in.
 * @csspart export - The menu of files to download.
 *
 * @cssprop [--alur-flowchart-rule=#94a0ab] - The lines between the cells.
 * @cssprop [--alur-heat=#c2410c] - The hottest step of `heat`; the cooler ones are paler.
 */
export class AlurSopFlowchart extends AlurElement {
  static readonly tag = 'alur-sop-flowchart';
  static override readonly styles = [tokens, controls, exportMenuStyles, styles, paperStyles];

  /** The id of a procedure in force: `denpasar/online-registration.bpmn`. */
  @property() workflow = '';

  /** The id of a running case, whose procedure and state are shown. */
  @property() case = '';

  /** Seconds between two refreshes of a case; 0 for none. */
  @property({ type: Number, attribute: 'refresh-seconds' }) refreshSeconds = 30;

  /** The procedure, as `readWorkflow` of `@alur/workflow` gives it; in place of `workflow`. */
  @property({ attribute: false }) sop: Sop | undefined;

  /**
   * The procedure's BPMN file, of any tool. Without it the diagram is drawn from `sop`; without
   * `sop` the procedure is read from it, away from the page's own thread.
   */
  @property({ attribute: false }) diagram: string | Blob | undefined;

  /** `table` or `diagram`; a person switches between them. */
  @property() view: FlowchartView = 'table';

  /** How a running case stands at each step, by the activity's id. */
  @property({ attribute: false }) marks: ReadonlyMap<string, StepMark> = noMarks;

  /** How many cases together stand at each step of the table, by the activity's id. */
  @property({ attribute: false }) heat: ReadonlyMap<string, StepHeatMark> = noHeat;

  /** The selected activity's id; empty when none is. */
  @property() selected = '';

  /** The agency's own words for the columns, where the document has none. */
  @property({ attribute: false }) labels: Partial<ColumnLabels> = {};

  /** Shows what was inferred where the document says nothing. */
  @property({ type: Boolean, attribute: 'show-inferences' }) showInferences = false;

  #planned: Sop | undefined;
  #plan: TablePlan | undefined;
  /** What the rows say, and of what it was made. */
  #content: RowsContent | undefined;
  #contentOf: readonly unknown[] = [];
  #page: TablePage | undefined;
  #isSwitched = false;
  readonly #table = new StagedTable();
  #file: FileSide | undefined;
  #fileState: 'none' | 'loading' | 'failed' = 'none';
  readonly #procedure = new ProcedureSource(this);
  readonly #exportMenu = new ExportMenu(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#table.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#table.disconnect();
  }

  get #shown(): Sop | undefined {
    return this.sop ?? this.#procedure.sop ?? this.#file?.read?.sop;
  }

  get #shownMarks(): ReadonlyMap<string, StepMark> {
    return this.marks === noMarks ? (this.#procedure.marks ?? noMarks) : this.marks;
  }

  get #isDiagram(): boolean {
    return this.view === 'diagram';
  }

  protected override serviceChanged(): void {
    this.#procedure.startAnew();
  }

  protected override willUpdate(): void {
    if (this.#isDiagram) void this.#procedure.fetchDiagram();
    this.#takeFile();
    if (this.#shown !== this.#planned) {
      this.#planned = this.#shown;
      this.#plan = this.#shown && tablePlan(this.#shown);
    }
    this.#takeContent();
  }

  #takeFile(): void {
    const file = this.diagram ?? this.#procedure.diagram;
    const isGiven = this.sop !== undefined || this.#procedure.sop !== undefined;
    const needed = { reading: this.#isDiagram || !isGiven, view: this.#isDiagram };
    if (this.#file) this.#file.take(file, needed);
    else if (needed.view || (needed.reading && file !== undefined)) void this.#loadFileSide();
  }

  async #loadFileSide(): Promise<void> {
    if (this.#fileState !== 'none') return;
    this.#fileState = 'loading';
    try {
      const { FileSide: Side } = await import('./file-side.ts');
      this.#file = new Side(this);
    } catch (error) {
      console.error('The diagram could not be loaded.', error);
      this.#fileState = 'failed';
    }
    this.requestUpdate();
  }

  /** A running case changes marks alone, and then what the rows say need not be worked out again. */
  #takeContent(): void {
    const { labels, speaks, showInferences } = this;
    const [plan, shown] = [this.#plan, this.#shown];
    const of = [plan, shown, labels, speaks, showInferences];
    if (of.every((each, index) => each === this.#contentOf[index])) return;
    this.#contentOf = of;
    const words = messages[speaks];
    this.#content = this.#page = undefined;
    if (!shown || !plan) return;
    const columns = tableColumns(shown, { ...words.labels, ...labels });
    const ends = new Map(shown.nodes.map(({ id, name }) => [id, name]));
    const descriptions = rowDescriptions(plan, ends, words);
    this.#content = { plan, columns, descriptions, words, showInferences };
    const caption = words.caption(shown.identity.title);
    this.#page = makeTablePage({ columns, caption, onSelect: this.#onSelect });
  }

  protected override needsService(): boolean {
    return !this.sop && !this.diagram;
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = messages[this.speaks];
    const notice = renderProcedureState(this.#procedure.state, this.speaks, () => {
      this.#procedure.startAnew();
    });
    if (!this.#shown) return this.#renderComing(notice);
    return html`
      ${notice}
      <div class="tools">
        ${renderSwitch(this.#isDiagram ? 'diagram' : 'table', words, this.#onSwitch)}
        ${renderFlowchartExport(this.#exportMenu, {
          sop: this.#shown,
          view: this.#isDiagram ? 'diagram' : 'table',
          xml: this.#file?.read?.xml,
          labels: this.labels,
          language: this.speaks,
        })}
      </div>
      ${this.#isDiagram ? this.#renderDiagram(this.#shown) : this.#renderTable(this.#shown)}
    `;
  }

  /** As long as there is no procedure: why not. */
  #renderComing(notice: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    if (this.#file) return this.#file.renderComing(this.speaks) ?? notice;
    return this.#fileState === 'none'
      ? notice
      : this.#renderFileSide(messages[this.speaks].reading);
  }

  /** As long as there is no {@link FileSide}. */
  #renderFileSide(coming: string): TemplateResult {
    return this.#fileState === 'failed'
      ? renderNotLoaded(messages[this.speaks], this.#onRetry)
      : html`<p class="notice" role="status">${coming}</p>`;
  }

  #renderTable(sop: Sop): TemplateResult | typeof nothing {
    if (!this.#content) return nothing;
    const { plan, words } = this.#content;
    if (plan.rows.length === 0) return html`<p class="notice">${words.empty}</p>`;
    return html`
      <div
        class="scroller"
        role="region"
        tabindex="0"
        aria-label=${words.scroll(sop.identity.title)}
      >
        ${this.#page?.page}
      </div>
      ${renderNotShown(plan, words)} ${this.#file?.renderRemarks(this.speaks)}
    `;
  }

  #renderDiagram(sop: Sop): TemplateResult {
    const { speaks } = this;
    const content = this.#content;
    const words = messages[speaks];
    if (!this.#file) return this.#renderFileSide(words.loading);
    const shown = content &&
      !this.#procedure.isDiagramComing && {
        sop,
        plan: content.plan,
        columns: content.columns,
        descriptions: content.descriptions,
        marks: this.#shownMarks,
        heat: this.heat,
        selected: this.selected,
        showInferences: this.showInferences,
        language: speaks,
        words,
        onSelect: this.#onSelect,
      };
    return this.#file.renderDiagram(shown || undefined, speaks);
  }

  protected override updated(): void {
    const { heat, selected } = this;
    const page = this.#page?.page.isConnected ? this.#page : undefined;
    this.#table.show(page, this.#content, { marks: this.#shownMarks, heat, selected });
    if (this.#isSwitched) this.#revealSelected();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#table.complete();
    return isDone;
  }

  /** After somebody has switched views; never by itself, for the page is not ours to scroll. */
  #revealSelected(): void {
    this.#isSwitched = false;
    if (this.#isDiagram) this.#file?.reveal();
    else {
      this.#table.finish();
      this.renderRoot.querySelector('.selected .step')?.scrollIntoView({ block: 'nearest' });
    }
  }

  readonly #onSwitch = (view: FlowchartView): void => {
    this.#isSwitched = true;
    this.view = view;
  };

  readonly #onRetry = (): void => {
    this.#fileState = 'none';
    this.requestUpdate();
  };

  readonly #onSelect = (activity: string): void => {
    this.selected = activity;
    this.dispatchEvent(new ActivitySelectEvent(activity));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-flowchart': AlurSopFlowchart;
  }
}
