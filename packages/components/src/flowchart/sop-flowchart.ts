import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { screenMeasures, type Band } from '@alur/workflow/layout/table/geometry.js';
import { placeLabels } from '@alur/workflow/layout/table/labels.js';
import { tablePlan, type TablePlan } from '@alur/workflow/layout/table/plan.js';
import { routeTable } from '@alur/workflow/layout/table/router.js';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { ActivitySelectEvent } from './activity-select-event.ts';
import { renderLayer, type Layer } from './flowchart-layer.ts';
import { renderTable } from './flowchart-table.ts';
import { styles } from './flowchart.styles.ts';
import { messages, type TableLabels } from './messages.ts';
import { rowDescriptions } from './row-description.ts';
import type { StepMark } from './step-mark.ts';

const noMarks: ReadonlyMap<string, StepMark> = new Map();

/**
 * Shows an SOP as the flowchart table of PermenPAN-RB 35/2012: activities as rows, performers as
 * columns with one of the official symbols in the cells, then mutu baku.
 *
 * It is a real table with a drawing over it: complete for a screen reader without the drawing.
 *
 * @tag alur-sop-flowchart
 *
 * @fires {ActivitySelectEvent} alur-activity-select - A person has selected a step.
 *
 * @csspart table - The table.
 * @csspart layer - The drawing over it, an `<svg>`.
 *
 * @cssprop [--alur-flowchart-rule=#94a0ab] - The lines between the cells.
 */
export class AlurSopFlowchart extends LitElement {
  static readonly tag = 'alur-sop-flowchart';
  static override readonly styles = [tokens, controls, styles];

  /** The procedure, as `readWorkflow` of `@alur/workflow` gives it. */
  @property({ attribute: false }) sop: Sop | undefined;

  /** How a running case stands at each step, by the activity's id. */
  @property({ attribute: false }) marks: ReadonlyMap<string, StepMark> = noMarks;

  /** The selected activity's id; empty when none is. */
  @property() selected = '';

  /** The agency's own words for the columns. */
  @property({ attribute: false }) labels: Partial<TableLabels> = {};

  /** Shows what was inferred where the document says nothing. */
  @property({ type: Boolean, attribute: 'show-inferences' }) showInferences = false;

  /** `id` or `en`, for the element's own words; those of the SOP stay as they are. */
  @property() language: Language = 'id';

  @state() private layer: Layer | undefined;

  private plan: TablePlan | undefined;
  private table: Element | undefined;
  private readonly resized = new ResizeObserver(() => {
    this.draw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.table) this.resized.observe(this.table);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sop')) {
      this.plan = this.sop && tablePlan(this.sop);
      this.layer = undefined;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { plan, sop } = this;
    if (!plan || !sop) return nothing;
    const words = messages[this.language];
    if (plan.rows.length === 0) return html`<p class="notice">${words.empty}</p>`;
    const endNames = new Map(sop.nodes.map(({ id, name }) => [id, name]));
    return html`
      <div
        class="scroller"
        role="region"
        tabindex="0"
        aria-label=${words.scroll(sop.identity.title)}
      >
        <div class="page">
          ${renderTable({
            plan,
            words,
            labels: { ...words.labels, ...this.labels },
            caption: words.caption(sop.identity.title),
            descriptions: rowDescriptions(plan, endNames, words),
            marks: this.marks,
            selected: this.selected,
            showInferences: this.showInferences,
            onSelect: this.onSelect,
            tableRef: this.onTable,
          })}
          ${this.layer ? renderLayer(this.layer, this.marks, this.selected) : nothing}
        </div>
      </div>
      ${
        plan.notShown.length > 0
          ? html`<div class="notes small">
              <p>${words.notShown}</p>
              <ul>
                ${plan.notShown.map(({ type, name, id }) => html`<li>${name || id} (${type})</li>`)}
              </ul>
            </div>`
          : nothing
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The least width follows from the number of performers; a strict page forbids style attributes.
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    page?.style.setProperty('--_performers', String(this.plan?.columns.length ?? 1));
    if (changed.has('sop') || changed.has('labels') || changed.has('marks')) this.draw();
  }

  private readonly onTable = (table: Element | undefined): void => {
    this.resized.disconnect();
    this.table = table;
    if (table) this.resized.observe(table);
  };

  private readonly onSelect = (activity: string): void => {
    this.selected = activity;
    this.dispatchEvent(new ActivitySelectEvent(activity));
  };

  /** Measures the table that the browser has laid out and draws over it. */
  private draw(): void {
    const { table, plan } = this;
    if (!table || !plan) return;
    const frame = table.getBoundingClientRect();
    if (frame.width === 0) return;
    const across = [...table.querySelectorAll('thead .performer')].map((cell) =>
      bandX(cell, frame),
    );
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => bandY(row, frame));
    if (this.layer && this.layer.plan === plan && sameBands(this.bands, [...across, ...rows]))
      return;
    this.bands = [...across, ...rows];
    const routed = routeTable(plan, { columns: across, rows }, screenMeasures);
    this.layer = {
      plan,
      routed,
      labels: placeLabels(routed, screenMeasures),
      width: frame.width,
      height: frame.height,
    };
  }

  private bands: readonly Band[] = [];
}

function bandX(cell: Element, frame: DOMRect): Band {
  const { left, right } = cell.getBoundingClientRect();
  return { from: left - frame.left, to: right - frame.left };
}

function bandY(row: Element, frame: DOMRect): Band {
  const { top, bottom } = row.getBoundingClientRect();
  return { from: top - frame.top, to: bottom - frame.top };
}

function sameBands(a: readonly Band[], b: readonly Band[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, to }, index) => from === b[index]?.from && to === b[index].to)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-flowchart': AlurSopFlowchart;
  }
}
