import { AlurElement } from '@alur/components/base/alur-element.js';
import { diagramStyles } from '@alur/components/diagram/diagram.styles.js';
import { bpmnStyles } from '@alur/components/diagram/generated/bpmn-styles.js';
import { PolicyMissingError } from '@alur/components/diagram/policy-missing.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { Problem } from '@alur/model/problem.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { ContextConsumer } from '@lit/context';
import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { documentContext } from '../document/document-context.ts';
import { DocumentChanged, type StudioDocument } from '../document/studio-document.ts';
import { menuStyles } from '../table-editor/menu/popup-menu.styles.ts';
import { currentName } from './change/rename.ts';
import { currentDetail } from './change/set-detail.ts';
import { drawnStyles } from './drawn.styles.ts';
import { EditorActions } from './editor-actions.ts';
import { EditorKeys } from './editor-keys.ts';
import { EditorStage } from './editor-stage.ts';
import { renderElementList } from './element-list.ts';
import { ElementNames } from './element-names.ts';
import { findingsByElement } from './findings-by-element.ts';
import { diagramWords as words } from './messages.ts';
import { overStyles } from './over-drawing.styles.ts';
import { renderControls } from './render-controls.ts';
import { renderNotes } from './render-notes.ts';
import { renderPalette } from './render-palette.ts';
import { SelectedCommands } from './selected-commands.ts';
import { styles } from './sop-diagram-editor.styles.ts';
import { toolStyles } from './tools.styles.ts';

type StageState = 'opening' | 'drawn' | 'not-drawn' | 'failed' | 'policy';

const noFindings: readonly LintFinding[] = [];
const noMarks: ReadonlyMap<string, StepMark> = new Map();

/**
 * The diagram of an SOP, to draw in: bpmn-js' shapes and gestures over the document that the table
 * edits too. bpmn-js comes when the element is first shown.
 *
 * @tag alur-sop-diagram-editor
 *
 * @csspart diagram - The drawing.
 */
export class AlurSopDiagramEditor extends AlurElement {
  static readonly tag = 'alur-sop-diagram-editor';
  static override readonly styles = [
    tokens,
    controls,
    bpmnStyles,
    diagramStyles,
    menuStyles,
    ...[toolStyles, drawnStyles, overStyles, styles],
  ];

  /** What is edited; that of the studio around the element when left out. */
  @property({ attribute: false })
  get document(): StudioDocument | undefined {
    return this.ownDocument ?? this.contextDocument.value;
  }

  set document(document: StudioDocument | undefined) {
    this.ownDocument = document;
    this.follow();
  }

  /** What breaks the rules, shown on its shapes. */
  @property({ attribute: false }) findings: readonly LintFinding[] = noFindings;

  /** Where a case stands that is being tried out, by the ids of the steps. */
  @property({ attribute: false }) marks: ReadonlyMap<string, StepMark> = noMarks;

  @state() private stageState: StageState = 'opening';
  @state() private refusals: readonly Problem[] = [];

  private ownDocument: StudioDocument | undefined;
  private followed: StudioDocument | undefined;
  private readonly contextDocument = new ContextConsumer(this, {
    context: documentContext,
    subscribe: true,
    callback: () => this.follow(),
  });

  private readonly stage = new EditorStage();
  private wantsFocus = false;
  private asked: { readonly id: string; readonly what: 'name' | 'detail' } | undefined;
  private byElement: ReadonlyMap<string, readonly LintFinding[]> = new Map();

  private readonly actions = new EditorActions({
    document: () => this.document,
    by: this,
    performerAt: (y) => this.stage.performerAt(y),
    lanes: () => this.stage.lanes,
    refused: (problems) => {
      this.refusals = problems;
    },
    askName: (id) => this.ask(id, 'name'),
  });

  private readonly selection = new SelectedCommands({
    actions: this.actions,
    stage: this.stage,
    document: () => this.document,
    names: (document) => this.names(document),
    language: () => this.speaks,
    ask: (id, what) => this.ask(id, what),
    changed: () => this.requestUpdate(),
    root: () => this.renderRoot as ShadowRoot,
    shown: () => this.updateComplete,
    focus: () => {
      this.wantsFocus = true;
      this.requestUpdate();
    },
  });

  private readonly keys = new EditorKeys({
    document: () => this.document,
    by: this,
    canvas: this.stage,
    several: () => this.selection.several,
    select: (ids) => this.selection.select(ids),
    options: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[role="option"]')],
    ask: (id) => this.ask(id, 'name'),
    remove: (ids) => this.actions.remove(ids),
    move: (ids, by) => this.actions.moveBy(this.stage.drawn(ids), by),
    toCommands: () => this.renderRoot.querySelector<HTMLElement>('.commands button')?.focus(),
    keepFocus: () => {
      this.wantsFocus = true;
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow();
  }

  override disconnectedCallback(): void {
    this.stage.finishWriting();
    super.disconnectedCallback();
    this.follow();
  }

  protected override serviceChanged(): void {
    // The document is all that it needs.
  }

  /** Lays out anew what need not stay where it is: `all`, or what could not be kept. */
  tidy(what: 'leftover' | 'all' = 'leftover'): void {
    this.actions.tidy(what);
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
    if (next) void this.open();
  }

  /** The first drawing of a document. */
  private async open(): Promise<void> {
    await this.updateComplete;
    try {
      await this.stage.load({
        onMove: (shapes, by) => this.actions.onMove(shapes, by),
        onConnect: (source, target) => this.actions.onConnect(source, target),
        onReconnect: (arrow, end, at) => this.actions.onReconnect(arrow, end, at),
        onRefused: (source, target) => this.actions.onRefused(source, target),
        onDrop: (kind, at, target) => this.actions.onDrop(kind, at, target),
        onSelect: (ids) => this.selection.select(ids),
        onRename: (id) => this.ask(id, 'name'),
        onLetGo: () => this.selection.letGo(),
      });
    } catch (error) {
      console.error('The diagram editor could not be loaded.', error);
      this.stageState = error instanceof PolicyMissingError ? 'policy' : 'failed';
      return;
    }
    if (!this.followed) return;
    this.draw();
    const { current, selected } = this.followed;
    this.stage.frame(selected || (current.sop.activities[0]?.id ?? ''));
  }

  private draw(): void {
    const { document } = this;
    if (!document || !this.stage.isLoaded) return;
    try {
      const { title } = document.current.sop.identity;
      this.stage.draw(document.current, words.drawing[this.speaks](title));
      this.stageState = 'drawn';
    } catch (error) {
      console.error('The diagram could not be drawn.', error);
      this.stageState = 'not-drawn';
    }
    this.selection.follow();
  }

  private readonly onChange = (event: Event): void => {
    const isOwn = event instanceof DocumentChanged && event.by === this;
    if (!isOwn) this.stage.letGo();
    this.refusals = [];
    this.draw();
  };

  private readonly onSelect = (): void => {
    const selected = this.document?.selected ?? '';
    this.selection.selectedOne();
    this.stage.reveal(selected);
  };

  /** Asks for a name where it stands in the drawing, once that shows it. */
  private ask(id: string, what: 'name' | 'detail'): void {
    this.document?.select(id);
    this.asked = { id, what };
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('findings')) this.byElement = findingsByElement(this.findings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, speaks: language, stageState } = this;
    if (!document) return nothing;
    if (stageState === 'failed' || stageState === 'policy')
      return html`<p class="notice warning">${words[stageState][language]}</p>`;
    const { sop, places } = document.current;
    return html`
      <div class="bar">
        ${renderPalette(language, {
          add: (kind) => this.actions.add(kind, document.selected),
          drag: (event, kind) => {
            event.preventDefault();
            this.stage.startNew(event, kind);
          },
          addPerformer: () => this.actions.addPerformer(document.selected),
        })}
        ${renderControls(language, this.stage, places.size > 0 ? () => this.tidy('all') : undefined)}
      </div>
      ${this.selection.render(document)}
      <div class="drawing" @keydown=${this.keys.onKey}>
        ${guard(this.listDependsOn(document), () => this.renderList(document))} ${this.stage.place}
      </div>
      ${renderNotes({
        language,
        state: stageState,
        isEmpty: sop.nodes.length === 0,
        refusals: this.refusals,
        findings: this.byElement.get(document.selected) ?? [],
      })}
    `;
  }

  private listDependsOn({ current, selected }: StudioDocument): unknown[] {
    const { byElement, selection, speaks, stageState } = this;
    return [current, byElement, selected, selection.several.join(' '), speaks, stageState];
  }

  private renderList(document: StudioDocument): TemplateResult {
    const names = this.names(document);
    return renderElementList(
      {
        ids: names.order((id) => this.stage.position(id)),
        names,
        findings: (id) => this.byElement.get(id)?.length ?? 0,
        selected: document.selected,
        several: this.selection.several,
        language: this.speaks,
      },
      (id) => this.document?.select(id),
    );
  }

  private names({ current }: StudioDocument): ElementNames {
    return new ElementNames(current.sop, this.speaks);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { document, stage, speaks } = this;
    if (!document || !stage.isLoaded) return;
    render(this.selection.renderPad(document), stage.pad);
    stage.placePad();
    stage.showFindings(this.byElement, speaks);
    stage.showMarks(this.marks, speaks, (id) => this.names(document).of(id));
    if (this.asked) this.openField(this.asked, document);
    else if (this.wantsFocus) this.focusSelected();
  }

  private openField(
    { id, what }: { readonly id: string; readonly what: 'name' | 'detail' },
    document: StudioDocument,
  ): void {
    this.asked = undefined;
    const { current } = document;
    const text = what === 'name' ? currentName(current, id) : currentDetail(current, id);
    const label = words.name[this.speaks](this.names(document).of(id));
    this.stage.write(id, label, text, {
      save: (written) => this.actions.write(id, what, written),
      typed: (soFar) => this.actions.typed(id, what, soFar),
      closed: () => {
        this.wantsFocus = true;
        this.requestUpdate();
      },
    });
  }

  private focusSelected(): void {
    this.wantsFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.element-list [tabindex="0"]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-diagram-editor': AlurSopDiagramEditor;
  }
}
