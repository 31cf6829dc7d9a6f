import type { PermitService } from '@alur/client/permit-service.js';
import { AlurElement } from '@alur/components/base/alur-element.js';
import { define } from '@alur/components/define.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Desk } from './desk.ts';
import { documentContext } from './document/document-context.ts';
import { LintSource } from './findings/lint-source.ts';
import type { DoubtsSettledEvent } from './import/doubts-settled-event.ts';
import { LoadedParts } from './loaded-parts.ts';
import { studioMessages as words, type StudioView } from './messages.ts';
import { loadPanel } from './panels/load-panel.ts';
import type { Panel } from './panels/panels.ts';
import { renderBar } from './render-bar.ts';
import { renderNotices } from './render-notices.ts';
import { renderPanel } from './render-panel.ts';
import type { ChosenEvent } from './start/chosen-event.ts';
import { AlurStudioStart } from './start/start-page.ts';
import { StudioSession } from './studio-session.ts';
import { studioStyles } from './studio.styles.ts';
import type { TryOutEvent } from './try-out/try-out-event.ts';
import { WorkflowOpenEvent } from './workflow-open-event.ts';

/**
 * The studio in which authors write SOPs: as the official table, as a diagram, or both at once, on
 * one SOP with one history. What is done is kept as it is done.
 *
 * Without `workflow` it begins with the list of SOPs, a document to import, or an empty SOP.
 *
 * @tag alur-sop-studio
 *
 * @fires {WorkflowOpenEvent} alur-workflow-open - An author has opened an SOP, or gone back to the list; `workflow` is its id, or empty.
 *
 * @csspart editors - What the table and the diagram stand in.
 * @csspart panel - The panel beside them.
 */
export class AlurSopStudio extends AlurElement {
  static readonly tag = 'alur-sop-studio';
  static override readonly styles = [tokens, controls, studioStyles];

  /** The id of an SOP: `denpasar/online-registration.bpmn`; empty for the list. */
  @property() workflow = '';

  /** `table`, `diagram` or `both`. */
  @property() view: StudioView = 'table';

  /** What stands beside the editors; empty for nothing. */
  @property() panel: Panel | '' = '';

  /** Where the tokens are while the SOP is played. */
  @state() private marks: ReadonlyMap<string, StepMark> = new Map();

  private readonly changed = (): void => {
    this.requestUpdate();
  };

  private readonly session = new StudioSession({
    changed: this.changed,
    opened: (workflow, isImported) => {
      this.onOpened(workflow, isImported);
    },
  });

  private readonly parts = new LoadedParts(this.changed);
  private readonly lint = new LintSource(this.changed);
  private readonly provided = new ContextProvider(this, { context: documentContext });

  protected override serviceChanged(service: PermitService): void {
    void this.session.begin(service, this.workflow);
  }

  protected override needsService(): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page may move its elements: what was open goes on from where it was kept.
    if (this.hasUpdated) void this.session.go(this.session.asked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this;
    if (changed.has('workflow') && this.workflow !== session.asked) void session.go(this.workflow);
    if (session.shown.kind === 'start') define(AlurStudioStart);
    // A play goes with its panel, and its tokens with the play.
    if (changed.has('panel') && this.panel !== 'try-out') this.marks = new Map();
    // Also while the author chooses from the list: what is chosen is then there at once.
    if (session.shown.kind === 'open' || session.shown.kind === 'start') this.loadParts();
  }

  private loadParts(): void {
    const { view, panel, parts } = this;
    if (view !== 'diagram') parts.ask('table', loadTable);
    if (view !== 'table') parts.ask('diagram', loadDiagram);
    if (panel) parts.ask(panel, () => loadPanel(panel));
  }

  private onOpened(workflow: string, isImported: boolean): void {
    const { desk } = this.session;
    this.provided.setValue(desk?.document);
    this.lint.follow(desk?.document, desk?.terms);
    this.workflow = workflow;
    if (isImported) this.panel = 'doubts';
    this.dispatchEvent(new WorkflowOpenEvent(workflow));
  }

  protected override render(): TemplateResult {
    const { session, speaks } = this;
    const { shown } = session;
    switch (shown.kind) {
      case 'loading':
        return html`<p role="status" class="notice">${words.loading[speaks]}</p>`;
      case 'signed-out':
        return html`<div class="notice" role="status">
          <strong>${words.signedOutTitle[speaks]}</strong>
          <p>${words.signedOut[speaks]}</p>
        </div>`;
      case 'failed':
        return html`<div class="notice danger" role="alert">
          <strong>${words.failedTitle[speaks]}</strong>
          <p>${this.say(shown.text)}</p>
          <p>
            <button class="button" type="button" @click=${this.onRetry}>
              ${words.retry[speaks]}
            </button>
          </p>
        </div>`;
      case 'unreadable':
        return html`<div class="notice danger" role="alert">
            <p>${words.unreadable[speaks]}</p>
            <ul>
              ${shown.problems.slice(0, 10).map(({ message }) => html`<li>${this.say(message)}</li>`)}
            </ul>
          </div>
          <p>
            <button class="button" type="button" @click=${this.onBack}>
              ← ${words.back[speaks]}
            </button>
          </p>`;
      case 'start':
        return html`<alur-studio-start
          .workflows=${shown.workflows}
          .reading=${session.bringing.reading}
          .problems=${session.bringing.problems}
          .known=${session.brought?.known}
          .language=${speaks}
          @alur-studio-chosen=${this.onChosen}
        ></alur-studio-start>`;
      case 'open':
        return this.renderDesk(shown.desk);
    }
  }

  private renderDesk(desk: Desk): TemplateResult {
    const { view, speaks, session, parts, lint } = this;
    const panel = this.panel || undefined;
    const doubts = desk.imported?.doubts.length;
    return html`${renderBar({
        desk,
        view,
        panel,
        counts: { findings: lint.findings.length, ...(doubts === undefined ? {} : { doubts }) },
        language: speaks,
        timeZone: session.agency?.timeZone ?? 'Asia/Jakarta',
        onBack: this.onBack,
        onView: (next) => {
          this.view = next;
        },
        onPanel: (next) => {
          this.panel = this.panel === next ? '' : next;
        },
      })}
      ${renderNotices({
        desk,
        hasFailed: parts.hasFailed,
        language: speaks,
        onDiscard: () => void session.discardRestored(desk),
        onLoadAgain: () => {
          parts.tryAgain();
        },
      })}
      <div class="desk ${panel ? 'with-panel' : ''}" @keydown=${this.onKey}>
        ${panel ? this.renderPanel(panel, desk) : nothing}
        <div class="editors ${view}" part="editors">${this.renderEditors()}</div>
      </div>`;
  }

  private renderPanel(panel: Panel, desk: Desk): TemplateResult {
    const { speaks, session, parts, lint } = this;
    return html`<aside
      part="panel"
      aria-label=${words.panelNames[speaks](panel)}
      @alur-try-out=${({ marks }: TryOutEvent) => {
        this.marks = marks;
      }}
      @alur-doubts-settled=${({ settled }: DoubtsSettledEvent) => {
        desk.settle(settled);
      }}
    >
      <button
        class="button quiet close"
        type="button"
        aria-label=${words.closePanel[speaks]}
        @click=${() => {
          this.panel = '';
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
      ${
        parts.has(panel)
          ? renderPanel(panel, {
              desk,
              agency: session.agency,
              findings: lint.findings,
              language: speaks,
            })
          : html`<p role="status" class="small muted">${words.loading[speaks]}</p>`
      }
    </aside>`;
  }

  private renderEditors(): TemplateResult {
    const { view, parts, speaks, lint, marks } = this;
    const coming = html`<p role="status" class="notice">${words.loading[speaks]}</p>`;
    const table = () =>
      parts.has('table')
        ? html`<alur-sop-table-editor
            .language=${speaks}
            .findings=${lint.findings}
            .marks=${marks}
          ></alur-sop-table-editor>`
        : coming;
    const diagram = () =>
      parts.has('diagram')
        ? html`<alur-sop-diagram-editor
            .language=${speaks}
            .findings=${lint.findings}
            .marks=${marks}
          ></alur-sop-diagram-editor>`
        : coming;
    return html`${view === 'diagram' ? nothing : table()} ${view === 'table' ? nothing : diagram()}`;
  }

  private readonly onChosen = ({ chosen }: ChosenEvent): void => {
    void this.session.choose(chosen, this.speaks);
  };

  private readonly onBack = (): void => {
    void this.session.go('');
  };

  private readonly onRetry = (): void => {
    if (this.service) void this.session.begin(this.service, this.workflow);
  };

  /** Where no editor has taken the key for itself. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const { document } = this.session.desk ?? {};
    if (event.defaultPrevented || !document || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const [field] = event.composedPath();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return;
    if (key === 'z' && !event.shiftKey) document.undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) document.redo();
    else return;
    event.preventDefault();
  };
}

async function loadTable(): Promise<void> {
  const { AlurSopTableEditor } = await import('./table-editor/sop-table-editor.ts');
  define(AlurSopTableEditor);
}

async function loadDiagram(): Promise<void> {
  const { AlurSopDiagramEditor } = await import('./diagram-editor/sop-diagram-editor.ts');
  define(AlurSopDiagramEditor);
}

declare global {
  // Here, so that whoever imports the element knows its events.
  interface HTMLElementEventMap {
    'alur-workflow-open': WorkflowOpenEvent;
  }
  interface HTMLElementTagNameMap {
    'alur-sop-studio': AlurSopStudio;
  }
}
