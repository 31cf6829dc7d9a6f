import type { Sop } from '@alur/model/sop/sop.js';
import {
  documentContent,
  type DocumentContent,
  type DocumentLabels,
} from '@alur/workflow/layout/document/document-content.js';
import { documentPages, type DocumentPage } from '@alur/workflow/layout/document/document-pages.js';
import type { Letterhead } from '@alur/workflow/layout/document/letterhead.js';
import { papers, pixelsPerMillimetre, type Paper } from '@alur/workflow/layout/document/paper.js';
import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { messages as flowchartMessages } from '../flowchart/messages.ts';
import { ProcedureSource } from '../flowchart/procedure-source.ts';
import { renderProcedureState } from '../flowchart/render-procedure-state.ts';
import { rowDescriptions } from '../flowchart/row-description.ts';
import { ExportMenu } from '../export/export-menu.ts';
import { exportMenuStyles } from '../export/export-menu.styles.ts';
import { exportFormats } from '../export/formats.ts';
import { printDocument } from '../print/print-frame.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { measure } from './measure.ts';
import { messages } from './messages.ts';
import { pageRule } from './page-rule.ts';
import { printStyles, sheetStyles } from './sheet.styles.ts';
import { renderProbe, renderSheet, type SheetView } from './sheets.ts';
import { styles } from './sop-document.styles.ts';

const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', f4: 'F4', legal: 'Legal' };

/**
 * The whole official document of an SOP, given or fetched by its id, on sheets as it is printed: identity page or prose, then
 * the flowchart table with off-page connectors at its page breaks.
 *
 * The document is Indonesian whatever `language` says; that is the element's own words only.
 *
 * @tag alur-sop-document
 *
 * @csspart desk - What the sheets lie on.
 * @csspart print - The button that prints.
 * @csspart export - The menu of files to download.
 *
 * @cssprop --alur-document-desk - The desk's colour; a tint of the text unless set.
 */
export class AlurSopDocument extends AlurElement {
  static readonly tag = 'alur-sop-document';
  static override readonly styles = [tokens, controls, sheetStyles, exportMenuStyles, styles];

  /** The id of a procedure in force: `denpasar/online-registration.bpmn`. */
  @property() workflow = '';

  /** The procedure, as `readWorkflow` of `@alur/workflow` gives it; in place of `workflow`. */
  @property({ attribute: false }) sop: Sop | undefined;

  /** `a4` (297 × 210 mm), `f4` (330 × 215 mm) or `legal` (356 × 216 mm). */
  @property() paper: Paper = 'a4';

  /** The agency's letterhead, for what the document itself does not state. */
  @property({ attribute: false }) agency: Letterhead = {};

  /** The agency's own words for the form, where the document has none. */
  @property({ attribute: false }) labels: DocumentLabels = {};

  @state() private content: DocumentContent | undefined;
  /** Undefined until the browser has laid out what is to be measured. */
  @state() private pages: readonly DocumentPage[] | undefined;
  @state() private isActualSize = false;
  @state() private hasFailed = false;

  @query('.desk') private readonly desk!: HTMLElement | null;
  @query('.size') private readonly sizeButton!: HTMLElement | null;

  /** The SOP that `content` is of. */
  private drawn: Sop | undefined;
  private readonly procedure = new ProcedureSource(this);
  private readonly exportMenu = new ExportMenu(this);
  private readonly resized = new ResizeObserver(() => {
    if (!this.pages) this.requestUpdate();
    this.scale();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  /** Opens the browser's print dialog with the document alone, on the right paper. */
  async print(): Promise<void> {
    await this.updateComplete;
    const { content, pages, shown: sop } = this;
    if (!content || !pages || !sop) return;
    const view = this.viewOf(content, pages.length);
    const sheets = pages.map((page, index) => renderSheet(view, page, index));
    const title = [sop.identity.number, sop.identity.title].filter(Boolean).join(' ');
    await printDocument(html`${sheets}`, title, [
      ...sheetStyles,
      printStyles,
      pageRule(this.ownPaper),
    ]);
  }

  /** An attribute may hold anything. */
  private get ownPaper(): Paper {
    return this.paper in papers ? this.paper : 'a4';
  }

  private get shown(): Sop | undefined {
    return this.sop ?? this.procedure.sop;
  }

  protected override serviceChanged(): void {
    this.procedure.startAnew();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { shown } = this;
    const hasOther = (['paper', 'agency', 'labels'] as const).some((name) => changed.has(name));
    if (hasOther || shown !== this.drawn) {
      this.drawn = shown;
      this.content = shown && documentContent(shown, this.ownPaper, this.agency, this.labels);
      this.pages = undefined;
    }
    this.pages ??= this.layOut();
  }

  protected override needsService(): boolean {
    return !this.sop;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { content, pages, shown: sop } = this;
    if (!sop) {
      return renderProcedureState(this.procedure.state, this.speaks, () => {
        this.procedure.startAnew();
      });
    }
    if (!content || !pages) return nothing;
    const words = messages[this.speaks];
    const { notShown, rows } = content.plan;
    return html`
      <div class="tools">
        <button part="print" class="button primary" type="button" @click=${this.onPrint}>
          ${words.print}
        </button>
        ${this.renderPaper()} ${this.renderSizeButton()} ${this.renderExport(sop)}
        <p class="small muted">${words.pages(pages.length, paperNames[this.ownPaper])}</p>
      </div>
      ${this.hasFailed ? html`<p class="notice" role="alert">${words.printFailed}</p>` : nothing}
      ${rows.length === 0 ? html`<p class="notice">${words.noSteps}</p>` : nothing}
      ${
        notShown.length > 0
          ? html`<div class="notes small">
              <p>${words.notShown}</p>
              <ul>
                ${notShown.map(({ type, name, id }) => html`<li>${name || id} (${type})</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <div
        part="desk"
        class="desk"
        role="region"
        tabindex="0"
        aria-label=${words.desk(sop.identity.title)}
      >
        ${this.renderPlaces(content, pages)}
      </div>
    `;
  }

  /** For the sheet that lies in the printer; what is fetched or given stays the same. */
  private renderPaper(): TemplateResult {
    return html`<label class="paper">
      ${messages[this.speaks].paper}
      <select class="input" @change=${this.onPaper}>
        ${(Object.keys(paperNames) as Paper[]).map(
          (each) =>
            html`<option value=${each} ?selected=${each === this.ownPaper}>
              ${paperNames[each]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private renderExport(sop: Sop): TemplateResult {
    const { ownPaper: paper, agency, labels } = this;
    return this.exportMenu.render({
      formats: exportFormats,
      title: sop.identity.title,
      language: this.speaks,
      make: async (format) => {
        const { exportDocument } = await import('../export/export-sop.ts');
        return exportDocument(sop, format, { paper, agency, labels, createdAt: new Date() });
      },
    });
  }

  private renderPlaces(content: DocumentContent, pages: readonly DocumentPage[]): unknown {
    const endNames = new Map(this.shown?.nodes.map(({ id, name }) => [id, name]));
    const view = {
      ...this.viewOf(content, pages.length),
      descriptions: rowDescriptions(content.plan, endNames, flowchartMessages[this.speaks]),
    };
    return pages.map(
      (page, index) => html`<div class="place">${renderSheet(view, page, index)}</div>`,
    );
  }

  /** Shown only where the sheets do not fit as they are, which is known when they lie there. */
  private renderSizeButton(): TemplateResult {
    const words = messages[this.speaks];
    return html`<button class="button size" type="button" hidden @click=${this.onSize}>
      ${this.isActualSize ? words.fitWidth : words.actualSize}
    </button>`;
  }

  private viewOf(content: DocumentContent, count: number): SheetView {
    const words = messages[this.speaks];
    return { content, paper: this.ownPaper, nameOf: (number) => words.page(number, count) };
  }

  protected override updated(): void {
    this.scale();
  }

  /**
   * Measures everything beside what is on show, before it is rendered, and fills the sheets.
   *
   * @returns undefined while the element is hidden and nothing has a size
   */
  private layOut(): readonly DocumentPage[] | undefined {
    const { content } = this;
    if (!content || this.offsetWidth === 0) return undefined;
    const place = document.createElement('div');
    this.renderRoot.append(place);
    render(renderProbe({ content, paper: this.ownPaper }), place);
    const pages = documentPages(content, measure(place, content), this.ownPaper);
    place.remove();
    return pages;
  }

  /** Lets each sheet lie on the desk as wide as there is room, its texts broken as on paper. */
  private scale(): void {
    const { desk } = this;
    if (!desk || this.offsetWidth === 0) return;
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(desk);
    const room = desk.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    const width = papers[this.ownPaper].width * pixelsPerMillimetre;
    const fitting = Math.min(1, room / width);
    this.sizeButton?.toggleAttribute('hidden', fitting === 1 && !this.isActualSize);
    const factor = this.isActualSize ? 1 : fitting;
    for (const place of desk.querySelectorAll<HTMLElement>('.place')) {
      const sheet = place.querySelector<HTMLElement>('.sheet');
      if (!sheet) continue;
      sheet.style.setProperty('transform', factor === 1 ? 'none' : `scale(${factor})`);
      place.style.setProperty('inline-size', `${width * factor}px`);
      place.style.setProperty('block-size', `${sheet.offsetHeight * factor}px`);
    }
  }

  private readonly onPrint = (): void => {
    this.hasFailed = false;
    this.print().catch(() => (this.hasFailed = true));
  };

  private readonly onPaper = ({ target }: Event): void => {
    this.paper = (target as HTMLSelectElement).value as Paper;
  };

  private readonly onSize = (): void => {
    this.isActualSize = !this.isActualSize;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-document': AlurSopDocument;
  }
}
