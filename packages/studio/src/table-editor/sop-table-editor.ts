import { AlurElement } from '@alur/components/base/alur-element.js';
import { styles as flowchartStyles } from '@alur/components/flowchart/flowchart.styles.js';
import { afterPaint } from '@alur/components/flowchart/after-paint.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { LocalText } from '@alur/model/text.js';
import type { ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StudioDocument } from '../document/studio-document.ts';
import { findingsAt } from './cells/findings-at.ts';
import { cellStyles } from './cell-states.styles.ts';
import { ClipboardActions } from './clipboard/clipboard-actions.ts';
import { renderPasteOffer, type PasteOffer } from './clipboard/paste-offer.ts';
import { columnStyles } from './columns.styles.ts';
import { DocumentFollower } from './document-follower.ts';
import { FlowDialog } from './flow/flow-dialog.ts';
import { formStyles } from './forms.styles.ts';
import type { Cell, CellRange } from './grid/cell.ts';
import { GridCursor } from './grid/grid-cursor.ts';
import { remapCell } from './grid/remap-cell.ts';
import { elementAt, rowOf } from './grid/selected-element.ts';
import { GridDrawing } from './grid-drawing.ts';
import { GridClipboard } from './input/grid-clipboard.ts';
import { GridCommands } from './input/grid-commands.ts';
import { GridKeys } from './input/grid-keys.ts';
import { GridPointer } from './input/grid-pointer.ts';
import type { InputPorts } from './input/input-ports.ts';
import { menuStyles } from './menu/popup-menu.styles.ts';
import { tableWords as words } from './messages.ts';
import { HeldRows } from './rows/held-rows.ts';
import { numberRows } from './rows/number-rows.ts';
import { overGridStyles } from './over-grid.styles.ts';
import { renderCellBar } from './render-cell-bar.ts';
import { renderGrid } from './render-grid.ts';
import { renderNotShown } from './render-not-shown.ts';
import { renderToolbar } from './render-toolbar.ts';
import { ShownSop } from './shown-sop.ts';
import { styles } from './sop-table-editor.styles.ts';
import { StepForm } from './step-form/step-form.ts';
import { TableActions, type ActionPorts } from './table-actions.ts';

const noMarks: ReadonlyMap<string, StepMark> = new Map();
const noFindings: readonly LintFinding[] = [];

/** Where one goes with the next rendering. */
interface Target {
  /** Where one is already, without. */
  readonly cell?: Cell | undefined;
  readonly range?: CellRange | undefined;
  readonly then?: (() => void) | undefined;
}

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
  static override readonly styles = [
    ...[tokens, controls, flowchartStyles],
    ...[styles, columnStyles, cellStyles, overGridStyles, menuStyles, formStyles],
  ];

  /** What is edited; that of the studio around the element when left out. */
  @property({ attribute: false })
  get document(): StudioDocument | undefined {
    return this.follower.document;
  }

  set document(document: StudioDocument | undefined) {
    this.follower.document = document;
  }

  /** What breaks the rules, shown at its cells. */
  @property({ attribute: false }) findings: readonly LintFinding[] = noFindings;

  /** How far a play of the SOP is, by the activity's id. */
  @property({ attribute: false }) marks: ReadonlyMap<string, StepMark> = noMarks;

  /** The agency's own words for the columns, where the document has none. */
  @property({ attribute: false }) labels: Partial<ColumnLabels> = {};

  private target: Target | undefined;
  private refusals: readonly Required<LocalText>[] = [];
  private told = '';
  private offer: PasteOffer | undefined;
  /** The offer has just come, and takes the focus. */
  private isOffered = false;

  private readonly follower: DocumentFollower = new DocumentFollower(this, {
    changed: () => this.requestUpdate(),
    selected: () => this.followSelection(),
  });
  private readonly shown = new ShownSop();
  private readonly cursor = new GridCursor();
  private readonly drawing = new GridDrawing();
  private readonly held = new HeldRows();
  /** Rows out of sight are rendered too. */
  private isCatchingUp = false;

  private readonly flow = new FlowDialog({
    changed: () => this.requestUpdate(),
    save: (activity, answers) => this.ports.actions.setAnswers(activity, answers),
    typed: (activity, answers) => this.ports.actions.foreseeAnswers(activity, answers),
    saveBeside: (activity, partner) => void this.ports.actions.runBeside(activity, partner),
    closed: () => this.cursor.focus(),
  });

  private readonly form = new StepForm({
    changed: () => this.requestUpdate(),
    save: (activity, said) => this.ports.actions.saveForm(activity, said),
    typed: (activity, said) => this.ports.actions.foreseeForm(activity, said),
    closed: () => this.cursor.focus(),
  });

  private readonly ports = this.makePorts();
  private readonly commands = new GridCommands(this.ports);
  private readonly keys = new GridKeys(this.ports, this.commands);
  private readonly pointer = new GridPointer(this.ports, this.commands);
  private readonly clipboard = new GridClipboard(this.ports);

  private makePorts(): InputPorts {
    const model = () => this.shown.model;
    const ports: ActionPorts = {
      document: () => this.document,
      model,
      by: this,
      goTo: (cell, range) => this.goTo({ cell, range }),
      refused: (problems) => this.refuse(problems),
    };
    const actions = new TableActions(ports);
    return {
      ...{ host: this, cursor: this.cursor, model, document: ports.document },
      ...{ actions, clipboard: new ClipboardActions(ports, actions), refused: ports.refused },
      table: () => this.renderRoot.querySelector('table') ?? undefined,
      language: () => this.speaks,
      moved: () => this.moved(),
      goTo: (cell, range, then) => this.goTo({ cell, range, then }),
      stay: () => this.goTo({}),
      openFlow: (row) => this.shown.model && this.flow.open(this.shown.model, row),
      openForm: (row, part) => this.shown.model && this.form.open(this.shown.model, row, part),
      findings: () => {
        const { model: now, placed } = this.shown;
        return now && placed ? findingsAt(now, placed, this.cursor.active) : [];
      },
      mend: ({ edits, label }) => {
        actions.apply(edits, label);
        this.goTo({ cell: this.cursor.active });
      },
      offer: (offer) => this.show(offer),
      tell: (text) => this.announce(text),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.drawing.connect();
  }

  override disconnectedCallback(): void {
    this.commands.disconnected();
    super.disconnectedCallback();
    this.drawing.disconnect();
  }

  protected override serviceChanged(): void {
    // The document is all that it needs.
  }

  /** The row that has what another view has selected becomes the active one here. */
  private followSelection(): void {
    const { document, cursor } = this;
    const { model } = this.shown;
    if (!model || !document || elementAt(model, cursor.active) === document.selected) return;
    const row = rowOf(model, document.selected);
    if (row === undefined || row === cursor.active.row) return;
    cursor.moveTo({ row, column: cursor.active.column });
    this.showCursor();
    this.reveal();
    this.requestUpdate();
  }

  private moved(): void {
    const { model } = this.shown;
    this.showCursor();
    const selected = model && elementAt(model, this.cursor.active);
    if (selected !== undefined) this.document?.select(selected);
    this.requestUpdate();
  }

  private goTo(target: Target): void {
    this.target = target;
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
    const { shown, cursor, target, findings, labels, speaks } = this;
    const before = shown.take(this.document?.current.sop, labels, speaks, findings);
    if (target?.range) cursor.selectRange(target.range);
    else if (target?.cell) cursor.moveTo(target.cell);
    else if (before && shown.model) cursor.moveTo(remapCell(cursor.active, before, shown.model));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { cursor, speaks: language, keys, pointer, clipboard, commands } = this;
    const { refusals, marks } = this;
    const { model, placed } = this.shown;
    if (!model || !placed) return nothing;
    const cell = cursor.active;
    return html`
      ${renderToolbar({ model, cell, language, commands })}
      ${
        model.sop.performers.length === 0
          ? html`<p class="notice">${words.emptyTable[language]}</p>`
          : nothing
      }
      ${renderPasteOffer(this.offer, language)}
      <div class="scroller" @scroll=${this.onScroll}>
        <div class="page">
          ${renderGrid({
            ...{ model, placed, marks, language, keys, pointer, clipboard },
            ...{ onFocusIn: this.onFocusIn, held: this.held },
            isFar: this.isCatchingUp ? () => false : this.drawing.isFar,
          })}
          <div class="over"></div>
        </div>
      </div>
      ${renderNotShown(model, language)}
      ${renderCellBar({ model, cell, language, placed, refusals, onMend: this.ports.mend })}
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { renderRoot, target } = this;
    numberRows(renderRoot);
    this.catchUp();
    this.commands.attach(renderRoot as ShadowRoot);
    this.flow.drawn(renderRoot);
    this.form.drawn(renderRoot);
    this.showCursor();
    const selected = this.document?.selected ?? '';
    this.drawing.draw(renderRoot, this.shown.model, { marks: this.marks, selected });
    if (this.isOffered) renderRoot.querySelector<HTMLElement>('.offer button')?.focus();
    this.isOffered = false;
    if (!target) return;
    this.target = undefined;
    this.cursor.focus();
    target.then?.();
  }

  private catchUp(): void {
    this.isCatchingUp = false;
    if (!this.held.isBehind) return;
    void afterPaint().then(() => {
      if (!this.held.isBehind) return;
      this.isCatchingUp = true;
      this.requestUpdate();
    });
  }

  private showCursor(): void {
    const { model } = this.shown;
    if (!model) return;
    const size = { steps: model.sop.activities.length, columns: model.columns.length };
    this.cursor.show(this.ports.table(), size);
  }

  /** Numbers are held in sight only for who scrolls sideways: each then is a layer of its own. */
  private readonly onScroll = ({ currentTarget }: Event): void => {
    const scroller = currentTarget as HTMLElement;
    if (scroller.scrollLeft !== 0) scroller.classList.add('sideways');
  };

  private readonly onFocusIn = (event: FocusEvent): void => {
    this.keys.onFocusIn();
    this.pointer.onFocusIn(event);
  };

  /** Scrolls its own part only: the page is not ours to scroll. */
  private reveal(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller');
    const cell = this.cursor.element();
    if (!scroller || !cell) return;
    const box = cell.getBoundingClientRect();
    const { top, bottom } = scroller.getBoundingClientRect();
    const head = this.ports.table()?.tHead?.offsetHeight ?? 0;
    if (box.top < top + head) scroller.scrollTop += box.top - top - head;
    else if (box.bottom > bottom) scroller.scrollTop += box.bottom - bottom;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-table-editor': AlurSopTableEditor;
  }
}
