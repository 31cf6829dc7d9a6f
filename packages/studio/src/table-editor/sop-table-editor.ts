import { AlurElement } from '@alur/components/base/alur-element.js';
import { styles as flowchartStyles } from '@alur/components/flowchart/flowchart.styles.js';
import { leastWidth } from '@alur/components/flowchart/flowchart-table.js';
import { TableDrawing } from '@alur/components/flowchart/table-drawing.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { LocalText } from '@alur/model/text.js';
import type { ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { documentContext } from '../document/document-context.ts';
import { DocumentChanged, type StudioDocument } from '../document/studio-document.ts';
import { renderPasteOffer, type PasteOffer } from './clipboard/paste-offer.ts';
import { placeFindings, type PlacedFindings } from './cells/place-findings.ts';
import { stepSymbols, type StepSymbol } from './edits/symbol-edits.ts';
import { FlowDialog } from './flow/flow-dialog.ts';
import { headRow, type Cell, type CellRange } from './grid/cell.ts';
import { GridCursor } from './grid/grid-cursor.ts';
import { remapCell } from './grid/remap-cell.ts';
import { gridModel, type GridModel } from './grid-model.ts';
import { GridInput } from './grid-input.ts';
import { tableWords as words } from './messages.ts';
import { renderCellBar } from './render-cell-bar.ts';
import { renderToolbar } from './render-toolbar.ts';
import { renderHead } from './rows/render-head.ts';
import { renderNewRow } from './rows/render-new-row.ts';
import { renderRow, rowParts, type RowView } from './rows/render-row.ts';
import { StepForm } from './step-form/step-form.ts';
import { TableActions } from './table-actions.ts';
import { styles } from './sop-table-editor.styles.ts';

const noFindings: readonly LintFinding[] = [];
const noSteps = { marks: new Map(), heat: new Map() };

/**
 * The official table of an SOP as a grid that one edits like a spreadsheet: activities as rows,
 * performers as columns with a symbol in the cell, then mutu baku. The arrows are drawn over it as
 * in the finished document.
 *
 * @tag alur-sop-table-editor
 *
 * @csspart table - The table.
 * @csspart tools - The buttons above it.
 */
export class AlurSopTableEditor extends AlurElement {
  static readonly tag = 'alur-sop-table-editor';
  static override readonly styles = [tokens, controls, flowchartStyles, styles];

  /** What is edited; that of the studio around the element when left out. */
  @property({ attribute: false })
  get document(): StudioDocument | undefined {
    return this.ownDocument ?? this.contextDocument.value;
  }

  set document(document: StudioDocument | undefined) {
    this.ownDocument = document;
    this.follow();
  }

  /** What breaks the rules, shown at its cells. */
  @property({ attribute: false }) findings: readonly LintFinding[] = noFindings;

  /** The agency's own words for the columns, where the document has none. */
  @property({ attribute: false }) labels: Partial<ColumnLabels> = {};

  private ownDocument: StudioDocument | undefined;
  private followed: StudioDocument | undefined;
  private readonly contextDocument = new ContextConsumer(this, {
    context: documentContext,
    subscribe: true,
    callback: () => this.follow(),
  });

  private model: GridModel | undefined;
  private modelOf: readonly unknown[] = [];
  private placed: PlacedFindings | undefined;
  private placedOf: readonly unknown[] = [];
  /** Where one goes with the next rendering. */
  private target: { readonly cell: Cell; readonly range?: CellRange | undefined } | undefined;
  private wantsFocus = false;
  /** What is done at the cell that one goes to. */
  private then: (() => void) | undefined;
  private refusals: readonly Required<LocalText>[] = [];
  private told = '';
  private offer: PasteOffer | undefined;
  /** The offer has just come, and has the focus. */
  private isOffered = false;

  private readonly cursor = new GridCursor();
  private readonly drawing = new TableDrawing();
  private readonly actions = new TableActions({
    document: () => this.document,
    model: () => this.model,
    by: this,
    goTo: (cell, range) => this.goTo(cell, range),
    refused: (problems) => this.refuse(problems),
  });

  private readonly flow = new FlowDialog({
    changed: () => this.requestUpdate(),
    save: (activity, answers) => this.actions.setAnswers(activity, answers),
    closed: () => this.cursor.focus(),
  });

  private readonly form = new StepForm({
    changed: () => this.requestUpdate(),
    save: (activity, said) => this.actions.saveForm(activity, said),
    closed: () => this.cursor.focus(),
  });

  private readonly input = new GridInput({
    host: this,
    cursor: this.cursor,
    actions: this.actions,
    model: () => this.model,
    document: () => this.document,
    words: () => this.speaks,
    moved: () => this.showCursor(),
    goTo: (cell, range, then) => this.goTo(cell, range, then),
    openFlow: (row) => this.model && this.flow.open(this.model, row),
    openForm: (row, part) => this.model && this.form.open(this.model, row, part),
    offer: (offer) => this.show(offer),
    refused: (problems) => this.refuse(problems),
    tell: (text) => this.announce(text),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow();
    this.drawing.connect();
  }

  override disconnectedCallback(): void {
    this.input.disconnected();
    super.disconnectedCallback();
    this.drawing.disconnect();
    this.follow();
  }

  protected override serviceChanged(): void {
    // The document is all that it needs.
  }

  private follow(): void {
    const next = this.isConnected ? this.document : undefined;
    if (next === this.followed) return;
    this.followed?.removeEventListener(DocumentChanged.type, this.onChange);
    this.followed?.removeEventListener('select', this.onSelect);
    this.followed = next;
    next?.addEventListener(DocumentChanged.type, this.onChange);
    next?.addEventListener('select', this.onSelect);
    this.requestUpdate();
  }

  private readonly onChange = (): void => {
    this.requestUpdate();
  };

  /** Another view has selected something: the row that has it becomes the active one here. */
  private readonly onSelect = (): void => {
    const { model, document } = this;
    if (!model || !document || this.selectedHere() === document.selected) return;
    const { selected } = document;
    const symbol = model.plan.symbols.find(({ nodes }) => nodes.includes(selected));
    const source = model.sop.flows.find(({ id }) => id === selected)?.source;
    const origin = model.plan.symbols.find(({ nodes }) => nodes.includes(source ?? ''));
    const row =
      (symbol ?? origin)?.row ?? model.sop.activities.findIndex(({ id }) => id === selected);
    if (row < 0 || row === this.cursor.active.row) return;
    this.cursor.moveTo({ row, column: this.cursor.active.column });
    this.showCursor(false);
    this.reveal();
  };

  private selectedHere(): string {
    const { model, cursor } = this;
    const { row, column } = cursor.active;
    if (row !== headRow) return model?.sop.activities[row]?.id ?? '';
    return model?.sop.performers[model.columns[column]?.performer ?? -1]?.id ?? '';
  }

  private goTo(cell: Cell, range?: CellRange, then?: () => void): void {
    this.target = { cell, range };
    this.then = then;
    this.wantsFocus = true;
    this.requestUpdate();
  }

  private refuse(problems: readonly Required<LocalText>[]): void {
    if (problems.length === 0 && this.refusals.length === 0) return;
    this.refusals = problems;
    this.requestUpdate();
  }

  private show(offer: PasteOffer | undefined): void {
    this.offer = offer;
    this.isOffered = offer !== undefined;
    this.requestUpdate();
  }

  private announce(text: string): void {
    this.told = text;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.takeModel();
    this.takeFindings();
    const { target } = this;
    if (!target) return;
    if (target.range) this.cursor.selectRange(target.range);
    else this.cursor.moveTo(target.cell);
    this.target = undefined;
  }

  private takeModel(): void {
    const sop = this.document?.current.sop;
    const of = [sop, this.labels, this.speaks];
    if (of.every((each, index) => each === this.modelOf[index])) return;
    this.modelOf = of;
    const before = this.model;
    this.model = sop && gridModel(sop, this.labels, this.speaks, before);
    if (!before || !this.model || this.target) return;
    this.cursor.moveTo(remapCell(this.cursor.active, before, this.model));
  }

  private takeFindings(): void {
    const { findings, model } = this;
    const of = [findings, model];
    if (!model || of.every((each, index) => each === this.placedOf[index])) return;
    this.placedOf = of;
    this.placed = placeFindings(findings, model.sop, model.plan, this.placed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, speaks: language, placed } = this;
    if (!model || !placed) return nothing;
    const { sop, columns } = model;
    const symbols = stepSymbols(model.plan);
    return html`
      ${renderToolbar({ model, cell: this.cursor.active, language, input: this.input })}
      ${renderPasteOffer(this.offer, language)}
      <div class="scroller">
        <div class="page">
          <table
            part="table"
            role="grid"
            aria-multiselectable="true"
            aria-label=${words.grid[language](sop.identity.title)}
            aria-describedby="help"
            @keydown=${this.input.onKey}
            @pointerdown=${this.input.onPointerDown}
            @pointerover=${this.input.onPointerOver}
            @click=${this.input.onClick}
            @dblclick=${this.input.onDoubleClick}
            @contextmenu=${this.input.onContextMenu}
            @focusin=${this.input.onFocusIn}
            @copy=${this.input.onCopy}
            @cut=${this.input.onCut}
            @paste=${this.input.onPaste}
          >
            <colgroup>
              ${columns.map(({ of = 'remarks' }) => html`<col class=${of} />`)}
            </colgroup>
            ${guard([columns, sop.performers, placed.performers, language], () =>
              renderHead({
                columns,
                performers: sop.performers,
                findings: placed.performers,
                language,
              }),
            )}
            <tbody>
              ${repeat(
                model.plan.rows,
                (_, index) => sop.activities[index]?.id,
                (_, index) => this.renderRow(model, placed, symbols, index),
              )}
            </tbody>
            <tbody>
              ${guard([columns, sop.activities.length, language], () =>
                renderNewRow(columns, sop.activities.length, language),
              )}
            </tbody>
          </table>
          <div class="over"></div>
          <div class="editor-place"></div>
        </div>
      </div>
      ${renderCellBar({ model, cell: this.cursor.active, language, placed, refusals: this.refusals })}
      <div class="menu-place"></div>
      ${this.flow.render(model, language)}
      ${this.form.render(model, placed.cells.get(this.form.activity ?? ''), language)}
      <details class="help small muted">
        <summary>${words.keys[language]}</summary>
        <p id="help">${words.help[language]}</p>
      </details>
      <p class="visually-hidden" role="status">${this.told}</p>
    `;
  }

  private renderRow(
    model: GridModel,
    placed: PlacedFindings,
    symbols: ReadonlyMap<string, StepSymbol>,
    index: number,
  ): unknown {
    const { sop, plan, columns, descriptions, isNarrative } = model;
    const activity = sop.activities[index];
    if (!activity) return nothing;
    const view: RowView = {
      activity,
      index,
      levels: plan.rows[index]?.levels ?? 1,
      columns,
      performers: sop.performers,
      symbol: symbols.get(activity.id) ?? 'process',
      description: descriptions[index] ?? '',
      findings: placed.cells.get(activity.id),
      isNarrative,
      language: this.speaks,
    };
    return guard([...rowParts(view)], () => renderRow(view));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { model, renderRoot } = this;
    const table = renderRoot.querySelector<HTMLTableElement>('table') ?? undefined;
    const over = renderRoot.querySelector<HTMLElement>('.over') ?? undefined;
    this.input.attach(renderRoot as ShadowRoot, table);
    this.flow.drawn(renderRoot);
    this.form.drawn(renderRoot);
    this.drawing.attach(table, over);
    if (!model || !table) return;
    const page = table.parentElement as HTMLElement;
    page.style.setProperty('--_least-width', String(leastWidth(model.columns)));
    const scroller = page.parentElement as HTMLElement;
    // What has the focus is not left below the heads.
    scroller.style.scrollPaddingBlockStart = `${table.tHead?.offsetHeight ?? 0}px`;
    this.showCursor(false);
    this.drawing.draw(
      model.plan,
      { ...noSteps, selected: this.document?.selected ?? '' },
      allRows(model),
    );
    this.markUnplaced(over, model);
    if (this.isOffered) {
      this.isOffered = false;
      renderRoot.querySelector<HTMLElement>('.offer button')?.focus();
    }
    if (this.wantsFocus) {
      this.wantsFocus = false;
      this.cursor.focus();
      this.then?.();
      this.then = undefined;
    }
  }

  /** A step of nobody is drawn in the first column, and must not look as if it belonged there. */
  private markUnplaced(over: HTMLElement | undefined, { sop }: GridModel): void {
    const unplaced = new Set(
      sop.activities.filter(({ performer }) => performer === undefined).map(({ id }) => id),
    );
    for (const symbol of over?.querySelectorAll<SVGElement>('[data-node]') ?? []) {
      symbol.toggleAttribute('data-unplaced', unplaced.has(symbol.dataset['node'] ?? ''));
    }
  }

  /** @param isByPerson - whether a person has moved it, so that the other view follows */
  private showCursor(isByPerson = true): void {
    const { model, renderRoot, document } = this;
    const table = renderRoot.querySelector<HTMLTableElement>('table') ?? undefined;
    if (!model) return;
    this.cursor.show(table, { steps: model.sop.activities.length, columns: model.columns.length });
    if (!isByPerson) return;
    const selected = this.selectedHere();
    if (selected) document?.select(selected);
    this.requestUpdate();
  }

  /** Scrolls its own part only: the page is not ours to scroll. */
  private reveal(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller');
    const cell = this.cursor.element();
    if (!scroller || !cell) return;
    const box = cell.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    const top = frame.top + (this.renderRoot.querySelector('thead')?.offsetHeight ?? 0);
    if (box.top < top) scroller.scrollTop += box.top - top;
    else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom;
  }
}

/** Rows say for themselves whether their height has changed; asking all of them costs little. */
function allRows({ plan }: GridModel): readonly number[] {
  return plan.rows.map((_, index) => index);
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-table-editor': AlurSopTableEditor;
  }
}
