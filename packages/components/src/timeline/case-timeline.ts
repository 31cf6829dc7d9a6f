import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { describeError } from '../base/describe-error.ts';
import { RefreshController } from '../base/refresh-controller.ts';
import { CasePrinting } from '../letters/case-printing.ts';
import type { OwnTaskPanel } from '../own-tasks/own-task-panel.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { CaseOpenEvent } from './case-open-event.ts';
import { styles } from './case-timeline.styles.ts';
import { historyStyles } from './history.styles.ts';
import { timelineMessages as words } from './messages.ts';
import { renderCase } from './render-case.ts';
import { renderCases } from './render-cases.ts';
import {
  afterFailure,
  loadTimeline,
  waitsForApplicant,
  type ShownCase,
  type TimelineState,
} from './timeline-state.ts';

/**
 * Where a case is in its procedure: what was done, by which role and when, what is going on, and
 * what is still to come, read from the case log. Says so when the log is not as it was written.
 *
 * Without a case it lists the applicant's own, to choose from. Asks again every half minute while
 * the page is visible.
 *
 * @tag alur-case-timeline
 *
 * @fires {CaseOpenEvent} alur-case-open - An applicant has chosen a case from the list, or gone back to it.
 * @fires {CorrectEvent} alur-correct - An applicant wants to put their application right; the wizard takes the draft.
 *
 * @csspart case - A case in the list.
 * @csspart history - The steps of a case.
 */
export class AlurCaseTimeline extends AlurElement {
  static readonly tag = 'alur-case-timeline';
  static override readonly styles = [tokens, controls, historyStyles, styles];

  /** The id of a case; the list of the applicant's own when empty. */
  @property() case = '';

  /** Seconds between two refreshes; 0 for none. */
  @property({ type: Number, attribute: 'refresh-seconds' }) refreshSeconds = 30;

  @state() private shown: TimelineState = { kind: 'loading' };
  /** The case that was chosen from the list. */
  @state() private chosen = '';
  /** Counts the services and sessions there have been. */
  @state() private services = 0;

  private readonly printing = new CasePrinting(this);
  /** There as soon as something waits for the applicant. */
  private own: OwnTaskPanel | undefined;
  private readonly refresher = new RefreshController(
    this,
    () => void this.refresh(),
    () => this.refreshSeconds,
  );

  /** Asks again. Never rejects: it shows what went wrong. */
  async refresh(): Promise<void> {
    const { service, wanted } = this;
    if (!service) return;
    let next: TimelineState;
    try {
      next = await loadTimeline(service, wanted);
      if (waitsForApplicant(next)) await this.loadOwnTasks();
    } catch (error) {
      next = afterFailure(this.shown, describeError(error));
    }
    // The answer to a question that is not asked any more.
    if (service === this.service && wanted === this.wanted) this.shown = next;
  }

  protected override serviceChanged(): void {
    this.services += 1;
  }

  /** Case and service come in either order, so what is asked is decided when both have come. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('case')) this.chosen = '';
    if (changed.has('case') || changed.has('services')) void this.start();
  }

  protected override needsService(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    const { shown } = this;
    const language = this.speaks;
    switch (shown.kind) {
      case 'loading':
        return html`<p class="quiet" role="status">${words.loading[language]}</p>`;
      case 'signed-out':
        return html`<div class="empty">
          <h2>${words.signedOutTitle[language]}</h2>
          <p class="muted">${words.signedOut[language]}</p>
        </div>`;
      case 'failed':
        return html`${this.renderBack()}
          <div class="notice danger" role="alert">
            <strong>${words.failedTitle[language]}</strong>
            <p>${this.say(shown.text)}</p>
            <p>
              <button class="button" type="button" @click=${() => void this.start()}>
                ${words.retry[language]}
              </button>
            </p>
          </div>`;
      case 'cases':
        return html`${this.renderStale(shown.stale)}
        ${renderCases(shown, language, (caseId) => void this.open(caseId))}`;
      case 'case':
        return html`${this.renderBack()} ${this.renderStale(shown.stale)}
        ${renderCase(shown, language, {
          own: this.own?.render(this.service, shown.caseView, language),
          printing: this.printing.state,
          onPrint: (letter) => void this.printing.printLetter({ ...shown, letter, language }),
        })}`;
    }
  }

  private renderBack(): unknown {
    if (!this.chosen) return nothing;
    return html`<button class="button quiet back" type="button" @click=${this.onBack}>
      <span aria-hidden="true">←</span> ${words.back[this.speaks]}
    </button>`;
  }

  private renderStale(text: ShownCase['stale']): unknown {
    if (!text) return nothing;
    return html`<div class="notice warning" role="status">
      <strong>${words.stale[this.speaks]}</strong>
      <p>${this.say(text)}</p>
    </div>`;
  }

  private async loadOwnTasks(): Promise<void> {
    const { OwnTaskPanel } = await import('../own-tasks/own-task-panel.ts');
    this.own ??= new OwnTaskPanel(this, () => this.refresh());
  }

  private get wanted(): string {
    return this.case || this.chosen;
  }

  /** Begins anew with what is wanted now. */
  private async start(): Promise<void> {
    this.shown = { kind: 'loading' };
    this.printing.clear();
    this.own = undefined;
    this.refresher.start();
    await this.refresh();
  }

  private async open(caseId: string): Promise<void> {
    this.chosen = caseId;
    this.dispatchEvent(new CaseOpenEvent(caseId));
    await this.start();
    await this.focusOn('#title');
  }

  private async onBack(): Promise<void> {
    const { chosen } = this;
    this.chosen = '';
    this.dispatchEvent(new CaseOpenEvent(''));
    await this.start();
    await this.focusOn(`#open-${CSS.escape(chosen)}`);
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-case-timeline': AlurCaseTimeline;
  }
}
