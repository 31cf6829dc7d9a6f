import type { AuthoringService } from '@alur/client/authoring-service.js';
import type { PermitService, PublicAgency } from '@alur/client/permit-service.js';
import { AlurElement } from '@alur/components/base/alur-element.js';
import { describeError } from '@alur/components/base/describe-error.js';
import { define } from '@alur/components/define.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { Problem } from '@alur/model/problem.js';
import type { LocalText } from '@alur/model/text.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Desk } from './desk.ts';
import { documentContext } from './document/document-context.ts';
import { LintSource } from './findings/lint-source.ts';
import { Bringing } from './import/bringing.ts';
import type { DoubtsSettledEvent } from './import/doubts-settled-event.ts';
import type { Imported } from './import/imported.ts';
import type { ImportSource } from './import/read-import.ts';
import { LocalDrafts } from './keeping/local-drafts.ts';
import { studioMessages as words, type StudioView } from './messages.ts';
import { newSop, workflowIdOf } from './opening/new-sop.ts';
import { openWorkflow } from './opening/open-workflow.ts';
import { loadPanel } from './panels/load-panel.ts';
import type { Panel } from './panels/panels.ts';
import { renderBar } from './render-bar.ts';
import { renderPanel } from './render-panel.ts';
import type { ChosenEvent } from './start/chosen-event.ts';
import { listWorkflows } from './start/list-workflows.ts';
import { AlurStudioStart, type ListedWorkflow } from './start/start-page.ts';
import type { TryOutEvent } from './try-out/try-out-event.ts';
import { studioStyles } from './studio.styles.ts';
import { WorkflowOpenEvent } from './workflow-open-event.ts';

type StudioState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'start'; readonly workflows: readonly ListedWorkflow[] }
  | { readonly kind: 'open'; readonly desk: Desk };

/** What the studio works with, once there is a service and an author. */
interface Office {
  readonly authoring: AuthoringService;
  readonly agency: PublicAgency;
  readonly local: LocalDrafts;
}

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

  @state() private shown: StudioState = { kind: 'loading' };
  @state() private failedEditor = false;
  /** Where the tokens are while the SOP is played. */
  @state() private marks: ReadonlyMap<string, StepMark> = new Map();
  @state() private loaded: ReadonlySet<string> = new Set();

  private office: Office | undefined;
  private asked = '';
  private readonly provided = new ContextProvider(this, { context: documentContext });
  private readonly bringing = new Bringing(() => {
    this.requestUpdate();
  });
  private readonly lint = new LintSource(() => {
    this.requestUpdate();
  });

  protected override serviceChanged(service: PermitService): void {
    this.office = undefined;
    void this.openOffice(service);
  }

  protected override needsService(): boolean {
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.desk?.close();
  }

  private get desk(): Desk | undefined {
    return this.shown.kind === 'open' ? this.shown.desk : undefined;
  }

  private async openOffice(service: PermitService): Promise<void> {
    this.shown = { kind: 'loading' };
    try {
      const [agency, authoring] = await Promise.all([service.agency(), service.authoring()]);
      if (service !== this.service) return;
      this.office = { agency, authoring, local: new LocalDrafts(agency.id) };
    } catch (error) {
      this.shown = { kind: 'failed', text: describeError(error) };
      return;
    }
    this.asked = '';
    await (this.workflow ? this.open(this.workflow) : this.showStart());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('workflow') && this.office && this.workflow !== this.asked) {
      void (this.workflow ? this.open(this.workflow) : this.showStart());
    }
    if (this.desk) this.load();
  }

  private async showStart(): Promise<void> {
    const { office } = this;
    if (!office) return;
    this.asked = '';
    this.shown = { kind: 'loading' };
    define(AlurStudioStart);
    try {
      const workflows = await listWorkflows(office);
      this.show('', { kind: 'start', workflows });
    } catch (error) {
      this.show('', { kind: 'failed', text: describeError(error) });
    }
  }

  private async open(workflow: string): Promise<void> {
    const { office } = this;
    if (!office) return;
    this.asked = workflow;
    this.shown = { kind: 'loading' };
    try {
      const opened = await openWorkflow(workflow, office);
      if (!opened.ok) this.show(workflow, { kind: 'unreadable', problems: opened.problems });
      else this.show(workflow, { kind: 'open', desk: this.deskOf(workflow, opened.value, office) });
    } catch (error) {
      this.show(workflow, { kind: 'failed', text: describeError(error) });
    }
  }

  private deskOf(
    workflow: string,
    opened: ConstructorParameters<typeof Desk>[0]['opened'],
    { authoring, local }: Office,
  ): Desk {
    const changed = () => {
      this.requestUpdate();
    };
    return new Desk({ workflow, opened, authoring, local, changed });
  }

  /** What was asked for last is shown; an answer that comes late is not. */
  private show(workflow: string, state: StudioState): void {
    if (workflow !== this.asked) {
      if (state.kind === 'open') void state.desk.close();
      return;
    }
    void this.desk?.close();
    this.shown = state;
    const desk = state.kind === 'open' ? state.desk : undefined;
    this.provided.setValue(desk?.document);
    this.lint.follow(desk?.document);
    if (workflow !== this.workflow || state.kind === 'open') {
      this.workflow = workflow;
      this.dispatchEvent(new WorkflowOpenEvent(workflow));
    }
  }

  /** Editors and panels come when they are first shown: the Modeler not before somebody asks. */
  private load(): void {
    const { view, panel } = this;
    if (view !== 'diagram') void this.loadPart('table', loadTable);
    if (view !== 'table') void this.loadPart('diagram', loadDiagram);
    if (panel) void this.loadPart(panel, () => loadPanel(panel));
  }

  private readonly asking = new Set<string>();

  private async loadPart(part: string, load: () => Promise<void>): Promise<void> {
    if (this.asking.has(part)) return;
    this.asking.add(part);
    try {
      await load();
      this.loaded = new Set([...this.loaded, part]);
    } catch (error) {
      console.error('A part of the studio could not be loaded.', error);
      this.failedEditor = true;
    }
  }

  protected override render(): TemplateResult {
    const { shown, speaks } = this;
    switch (shown.kind) {
      case 'loading':
        return html`<p role="status" class="notice">${words.loading[speaks]}</p>`;
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
          .reading=${this.bringing.reading}
          .problems=${this.bringing.problems}
          .language=${speaks}
          @alur-studio-chosen=${this.onChosen}
        ></alur-studio-start>`;
      case 'open':
        return this.renderDesk(shown.desk);
    }
  }

  private renderDesk(desk: Desk): TemplateResult {
    const { view, speaks } = this;
    const panel = this.panel || undefined;
    const findings = this.lint.findings.length;
    return html`${renderBar({
        desk,
        view,
        panel,
        counts: { findings, ...(desk.imported ? { doubts: desk.imported.doubts.length } : {}) },
        language: speaks,
        timeZone: this.office?.agency.timeZone ?? 'Asia/Jakarta',
        onBack: this.onBack,
        onView: (next) => {
          this.view = next;
        },
        onPanel: (next) => {
          this.panel = this.panel === next ? '' : next;
        },
      })}
      ${this.renderNotices(desk)}
      <div class="desk ${panel ? 'with-panel' : ''}" @keydown=${this.onKey}>
        ${
          panel
            ? html`<aside
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
                  this.loaded.has(panel)
                    ? renderPanel(panel, {
                        desk,
                        agency: this.office?.agency,
                        findings: this.lint.findings,
                        language: speaks,
                      })
                    : html`<p role="status" class="small muted">${words.loading[speaks]}</p>`
                }
              </aside>`
            : nothing
        }
        <div class="editors ${view}" part="editors">${this.renderEditors()}</div>
      </div>`;
  }

  private renderEditors(): TemplateResult {
    const { view, loaded, speaks, lint } = this;
    const coming = html`<p role="status" class="notice">${words.loading[speaks]}</p>`;
    return html`${
      view === 'diagram'
        ? nothing
        : loaded.has('table')
          ? html`<alur-sop-table-editor
              .language=${speaks}
              .findings=${lint.findings}
              .marks=${this.marks}
            ></alur-sop-table-editor>`
          : coming
    }
    ${
      view === 'table'
        ? nothing
        : loaded.has('diagram')
          ? html`<alur-sop-diagram-editor
              .language=${speaks}
              .findings=${lint.findings}
              .marks=${this.marks}
            ></alur-sop-diagram-editor>`
          : coming
    }`;
  }

  private renderNotices(desk: Desk): TemplateResult {
    const { speaks } = this;
    const { state } = desk.keeper;
    return html`<div class="notices">
      ${
        desk.isRestored
          ? html`<div class="notice" role="status">
              <p>${words.restored[speaks]}</p>
              <p>
                <button
                  class="button"
                  type="button"
                  @click=${() => void this.discardRestored(desk)}
                >
                  ${words.discardRestored[speaks]}
                </button>
              </p>
            </div>`
          : nothing
      }
      ${
        state.kind === 'conflict'
          ? html`<div class="notice warning" role="alert">
              <strong>${words.conflict[speaks]}</strong>
              <p>${words.conflictText[speaks](state.theirs?.savedBy ?? '')}</p>
            </div>`
          : nothing
      }
      ${
        state.kind === 'failed'
          ? html`<p class="notice warning" role="status">${this.say(state.text)}</p>`
          : nothing
      }
      ${
        this.failedEditor
          ? html`<div class="notice warning" role="alert">
              <p>${words.editorFailed[speaks]}</p>
              <p>
                <button class="button" type="button" @click=${this.onLoadAgain}>
                  ${words.retry[speaks]}
                </button>
              </p>
            </div>`
          : nothing
      }
    </div>`;
  }

  private async discardRestored(desk: Desk): Promise<void> {
    desk.isRestored = false;
    await desk.close();
    await this.office?.local.remove(desk.workflow);
    await this.open(desk.workflow);
  }

  private readonly onChosen = ({ chosen }: ChosenEvent): void => {
    const { office } = this;
    if (!office) return;
    switch (chosen.kind) {
      case 'open':
        void this.open(chosen.workflow);
        break;
      case 'new':
        this.openNew(newSop(chosen.title, office.agency), office);
        break;
      case 'cancel':
        this.bringing.cancel();
        break;
      default:
        void this.bring(chosen, office);
    }
  };

  private async bring(source: ImportSource, office: Office): Promise<void> {
    const result = await this.bringing.read(source, this.speaks);
    if (!result || this.shown.kind !== 'start') return;
    const { sop, doubts, unplaced, notes } = result;
    this.openNew({ sop, places: new Map() }, office, { doubts, unplaced, notes });
    this.panel = 'doubts';
  }

  private openNew(authored: AuthoredSop, office: Office, imported?: Imported): void {
    const taken = this.shown.kind === 'start' ? this.shown.workflows : [];
    const ids = new Set(taken.map(({ workflow }) => workflow));
    const workflow = workflowIdOf(authored.sop.identity.title, office.agency.id, ids);
    const opened = { authored, version: 0, base: undefined, isRestored: false };
    this.asked = workflow;
    const desk = this.deskOf(workflow, opened, office);
    if (imported) desk.keepImported(imported);
    this.show(workflow, { kind: 'open', desk });
  }

  private readonly onBack = (): void => {
    void this.showStart();
  };

  private readonly onRetry = (): void => {
    if (this.service) void this.openOffice(this.service);
  };

  private readonly onLoadAgain = (): void => {
    this.failedEditor = false;
    for (const part of this.asking) if (!this.loaded.has(part)) this.asking.delete(part);
  };

  /** Where no editor has taken the key for itself. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const { document } = this.desk ?? {};
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
  interface HTMLElementTagNameMap {
    'alur-sop-studio': AlurSopStudio;
  }
}
