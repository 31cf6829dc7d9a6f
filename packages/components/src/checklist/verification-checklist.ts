import type { IssuedLetter } from '@alur/client/permit-service.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { Outcome } from '@alur/model/sop/sop.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { caseData, type DataSection } from '../case-data/case-data.ts';
import { caseDataStyles } from '../case-data/case-data.styles.ts';
import { CasePrinting } from '../letters/case-printing.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { historyStyles } from '../timeline/history.styles.ts';
import type { renderHistory } from '../timeline/render-history.ts';
import { checklistGroups, subjectOf, type Subject } from './checklist-groups.ts';
import { obstacleTo, type Obstacle } from './decision.ts';
import { decisionStyles } from './decision.styles.ts';
import { DocumentPreviews } from './document-previews.ts';
import { evidenceStyles } from './evidence.styles.ts';
import { itemStyles } from './items.styles.ts';
import { checklistMessages as words } from './messages.ts';
import { renderChecklist } from './render-checklist.ts';
import { renderComplete } from './render-complete.ts';
import { renderConfirm } from './render-confirm.ts';
import { renderDecision } from './render-decision.ts';
import { renderDoneTask, renderTakenTask } from './render-done.ts';
import { evidenceChoices, renderEvidence, type EvidenceChoice } from './render-evidence.ts';
import { renderHeader } from './render-header.ts';
import { itemControlId, reasonControlId } from './render-item.ts';
import { renderLetters } from './render-letters.ts';
import { partsStyles } from './parts.styles.ts';
import { allThere, withPart } from './parts-sheet.ts';
import { renderParts } from './render-parts.ts';
import { renderPreview } from './render-preview.ts';
import { TaskCompletedEvent } from './task-completed-event.ts';
import { TaskDesk } from './task-desk.ts';
import type { DoneTask, OpenTask } from './task-state.ts';
import { faultsToTell } from './told.ts';
import { styles } from './verification-checklist.styles.ts';

/**
 * One task of an officer. For a checklist: the documents and data of the case on one side, on the
 * other a verdict on each, and the decision that follows from them. For other work: the case, what
 * is to be printed, and completion.
 *
 * Verdicts are saved as they are given; what could not be sent waits on the device.
 *
 * A page with a content security policy that names `img-src` or `frame-src` must allow `blob:`
 * there, or the officer opens documents in a tab of their own.
 *
 * @tag alur-verification-checklist
 *
 * @fires {TaskCompletedEvent} alur-task-completed - The officer has completed the task.
 *
 * @csspart header - Which case and which step it is.
 * @csspart evidence - The documents and data to look at.
 * @csspart checklist - The items, with their verdicts.
 * @csspart item - One item, a `<fieldset>`.
 * @csspart parts - What of the mutu baku was there, to be recorded.
 * @csspart decision - The outcomes to choose from.
 * @csspart confirm - The last look before a decision.
 * @csspart letters - What can be printed.
 * @csspart done - What is shown after the task.
 * @csspart history - The steps of the case.
 */
export class AlurVerificationChecklist extends AlurElement {
  static readonly tag = 'alur-verification-checklist';
  static override readonly styles = [
    tokens,
    controls,
    caseDataStyles,
    historyStyles,
    styles,
    evidenceStyles,
    itemStyles,
    decisionStyles,
    partsStyles,
  ];

  /** The id of a task, as `alur-task-open` of the inbox tells it. */
  @property() task = '';

  /** `data`, or the requirement of a document. */
  @state() private evidence = '';
  @state() private enlarged = false;
  @state() private unshowable: ReadonlySet<string> = new Set();
  @state() private confirming: Outcome | undefined;
  @state() private note = '';
  /** Shown after the task only, so it comes while the officer is at work. */
  @state() private history: typeof renderHistory | undefined;
  /** Counts the services and sessions there have been. */
  @state() private services = 0;

  private readonly desk = new TaskDesk(this);
  private readonly previews = new DocumentPreviews(this);
  private readonly printing = new CasePrinting(this);

  protected override serviceChanged(): void {
    this.services += 1;
  }

  /** Task and service come in either order, so what is opened is decided when both have come. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('task') || changed.has('services')) void this.open();
  }

  private async open(): Promise<void> {
    this.previews.clear();
    this.printing.clear();
    this.confirming = undefined;
    this.note = '';
    this.unshowable = new Set();
    // Without it the officer still reads what came of the task.
    this.loadHistory().catch(() => undefined);
    await this.desk.open(this.service, this.task);
    if (this.desk.state.kind === 'open') this.choose(firstEvidence(this.desk.state));
  }

  private async loadHistory(): Promise<void> {
    this.history ??= (await import('../timeline/render-history.ts')).renderHistory;
  }

  protected override needsService(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    const { state: task } = this.desk;
    const language = this.speaks;
    switch (task.kind) {
      case 'none':
        return html`<p class="placeholder">${words.chooseTask[language]}</p>`;
      case 'loading':
        return html`<p class="placeholder" role="status">${words.loading[language]}</p>`;
      case 'failed':
        return html`<div class="notice danger" role="alert">
          <strong>${words.failedTitle[language]}</strong>
          <p>${this.say(task.text)}</p>
          <p>
            <button class="button" type="button" @click=${() => void this.open()}>
              ${words.retry[language]}
            </button>
          </p>
        </div>`;
      case 'open':
        return task.items.length > 0 ? this.renderChecking(task) : this.renderWork(task);
      case 'done':
        return renderDoneTask(task, language, this.renderPrintable(task.open, task), this.history);
      case 'taken':
        return renderTakenTask(task, language, this.history);
    }
  }

  private renderChecking(open: OpenTask): TemplateResult {
    const sections = caseData(open.permitType, open.task.caseView.answers, this.speaks);
    return html`<article aria-labelledby="task-title">
      ${renderHeader(open, this.speaks)}
      <div class="panes">
        <div class="pane">${this.renderEvidence(open, sections)}</div>
        <div class="pane">
          ${renderChecklist({
            ...open,
            verdicts: this.desk.verdicts,
            sections,
            saving: this.desk.saving,
            language: this.speaks,
            onVerdict: (item, change) => this.onVerdict(item, change),
            onTurn: (subject) => this.choose(evidenceOf(subject)),
            onLook: (subject) => this.look(subject),
            onSaveAgain: this.desk.saveNow,
          })}
          ${this.renderParts(open)} ${this.renderDecision(open)}
        </div>
      </div>
    </article>`;
  }

  /** Work that is no checklist: print, hand over, complete. */
  private renderWork(open: OpenTask): TemplateResult {
    const sections = caseData(open.permitType, open.task.caseView.answers, this.speaks);
    const { outcomes } = open.task;
    return html`<article aria-labelledby="task-title">
      ${renderHeader(open, this.speaks)}
      <div class="panes">
        <div class="pane">${this.renderEvidence(open, sections)}</div>
        <div class="pane work">
          ${this.renderPrintable(open)} ${this.renderParts(open)}
          ${
            outcomes.length > 0
              ? this.renderDecision(open)
              : renderComplete({
                  language: this.speaks,
                  sending: this.desk.sending,
                  failure: this.desk.failure,
                  onComplete: () => void this.complete(),
                })
          }
        </div>
      </div>
    </article>`;
  }

  private renderEvidence(open: OpenTask, sections: readonly DataSection[]): TemplateResult {
    const needed = open.items.map(subjectOf).map(evidenceOf);
    const { documents } = open.task.caseView;
    return renderEvidence({
      choices: evidenceChoices(open.permitType, documents, new Set(needed), this.speaks),
      chosen: this.evidence,
      sections,
      language: this.speaks,
      onChoose: (id) => this.choose(id),
      onBack: open.items.length > 0 ? () => this.focusOn('checklist-title') : undefined,
      renderDocument: (choice, document) => this.renderDocument(choice, document),
    });
  }

  private renderDocument({ title }: EvidenceChoice, document: StoredDocument): TemplateResult {
    return renderPreview({
      title,
      document,
      preview: this.previews.get(document.id),
      language: this.speaks,
      enlarged: this.enlarged,
      unshowable: this.unshowable.has(document.id),
      onRetry: () => this.choose(this.evidence),
      onEnlarge: () => (this.enlarged = !this.enlarged),
      onUnshowable: () => (this.unshowable = new Set([...this.unshowable, document.id])),
    });
  }

  private renderParts({ task: { parts } }: OpenTask): unknown {
    const { desk } = this;
    return parts
      ? renderParts({
          parts,
          sheet: desk.parts,
          language: this.speaks,
          onPart: (kind, place, there) => desk.setParts(withPart(desk.parts, kind, place, there)),
          onAllThere: () => desk.setParts(allThere(parts, desk.parts)),
        })
      : nothing;
  }

  private renderDecision({ task, items, agency }: OpenTask): TemplateResult {
    const { verdicts, sending, failure } = this.desk;
    const language = this.speaks;
    if (!this.confirming) {
      return renderDecision({
        outcomes: task.outcomes.map((outcome) => ({
          outcome,
          obstacle: obstacleTo(outcome, items, verdicts),
        })),
        language,
        onChoose: (outcome) => void this.ask(outcome),
        onObstacle: (obstacle) => this.onObstacle(obstacle),
      });
    }
    const outcome = this.confirming;
    return renderConfirm({
      outcome,
      registrationNumber: task.registrationNumber,
      faults: faultsToTell(items, verdicts, agency, language),
      note: items.length > 0 ? undefined : this.note,
      sending,
      failure,
      language,
      onNote: (note) => (this.note = note),
      onConfirm: () => void this.complete(outcome),
      onCancel: () => void this.takeBack(outcome),
    });
  }

  private renderPrintable(open: OpenTask, done?: DoneTask): TemplateResult {
    const caseView = done?.caseView ?? open.task.caseView;
    return renderLetters({
      caseView,
      agency: open.agency,
      letters: open.task.letters,
      printing: this.printing.state,
      language: this.speaks,
      onFile: () => void (this.service && this.printing.openFile(this.service, caseView.id)),
      onLetter: (letter: IssuedLetter) =>
        void this.printing.printLetter({ ...open, caseView, letter, language: this.speaks }),
    });
  }

  private onVerdict(item: string, change: Parameters<TaskDesk['setVerdict']>[1]): void {
    this.confirming = undefined; // what was about to be confirmed is no longer what was found
    this.desk.setVerdict(item, change);
  }

  private onObstacle({ why, item }: Obstacle): void {
    if (item) this.focusOn(why === 'reason' ? reasonControlId(item) : itemControlId(item));
  }

  private async ask(outcome: Outcome): Promise<void> {
    this.confirming = outcome;
    await this.updateComplete;
    this.focusOn('confirm-title');
  }

  private async takeBack(outcome: Outcome): Promise<void> {
    this.confirming = undefined;
    await this.updateComplete;
    this.focusOn(`decide-${outcome.id}`);
  }

  private async complete(outcome?: Outcome): Promise<void> {
    const { state: open } = this.desk;
    const done = await this.desk.complete(outcome, this.note);
    await this.updateComplete;
    if (this.desk.state.kind !== 'open') this.focusOn('done-title');
    if (done && open.kind === 'open') {
      this.confirming = undefined;
      this.dispatchEvent(new TaskCompletedEvent(open.task.id, open.task.case, outcome?.id));
    }
  }

  /** Shows a document or the data, and loads what is not there yet. */
  private choose(id: string): void {
    const { state: open } = this.desk;
    if (open.kind !== 'open' || !this.service) return;
    if (id !== this.evidence) this.enlarged = false;
    this.evidence = id;
    const document = open.task.caseView.documents.find(({ requirement }) => requirement === id);
    if (document) void this.previews.load(this.service, document);
  }

  private look(subject: Subject): void {
    this.choose(evidenceOf(subject));
    this.focusOn('evidence-title');
  }

  private focusOn(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }
}

const evidenceOf = (subject: Subject): string =>
  subject.kind === 'document' ? subject.requirement : 'data';

function firstEvidence({ permitType, items }: OpenTask): string {
  const [group] = checklistGroups(permitType, items);
  return group ? evidenceOf(group.subject) : 'data';
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-verification-checklist': AlurVerificationChecklist;
  }
}
