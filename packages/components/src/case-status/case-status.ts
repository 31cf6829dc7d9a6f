import { say } from '@alur/model/text.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { describeError } from '../base/describe-error.ts';
import { RefreshController } from '../base/refresh-controller.ts';
import { renderStatusBadge } from '../status/status-badge.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { dateAndTime } from '../time/agency-time.ts';
import { styles } from './case-status.styles.ts';
import { caseStatusMessages as words } from './messages.ts';
import { nextSentence } from './next-words.ts';
import { loadStatus, type ShownStatus, type StatusState } from './status-state.ts';
import { standing, type CurrentStep } from './what-next.ts';

/** An SOP is a document in Indonesian, whatever the page speaks. */
const sopLanguage = 'id';

/**
 * How one application stands, on few lines for a portal's own front page: its number, its status
 * and since when, and what happens next. The whole story is `<alur-case-timeline>`'s.
 *
 * Asks again every half minute while the page is visible.
 *
 * @tag alur-case-status
 *
 * @slot - What the page adds below, such as a link to the whole history.
 *
 * @csspart status - The box around it all.
 */
export class AlurCaseStatus extends AlurElement {
  static readonly tag = 'alur-case-status';
  static override readonly styles = [tokens, controls, styles];

  /** The id of a case; the newest of the applicant's own when empty. */
  @property() case = '';

  /** Seconds between two refreshes; 0 for none. */
  @property({ type: Number, attribute: 'refresh-seconds' }) refreshSeconds = 30;

  @state() private shown: StatusState = { kind: 'loading' };
  /** Counts the services and sessions there have been. */
  @state() private services = 0;

  private readonly refresher = new RefreshController(
    this,
    () => void this.refresh(),
    () => this.refreshSeconds,
  );

  /** Asks again. Never rejects: it shows what went wrong. */
  async refresh(): Promise<void> {
    const { service, case: wanted } = this;
    if (!service) return;
    let next: StatusState;
    try {
      next = await loadStatus(service, wanted);
    } catch (error) {
      const text = describeError(error);
      next = this.shown.kind === 'case' ? { ...this.shown, stale: text } : { kind: 'failed', text };
    }
    // The answer to a question that is not asked any more.
    if (service === this.service && wanted === this.case) this.shown = next;
  }

  protected override serviceChanged(): void {
    this.services += 1;
  }

  /** Case and service come in either order, so what is asked is decided when both have come. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('case') || changed.has('services')) void this.start();
  }

  protected override needsService(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    return html`<section
      class="status card"
      part="status"
      aria-label=${words.label[this.speaks]}
      aria-busy=${this.shown.kind === 'loading' ? 'true' : 'false'}
    >
      ${this.renderShown()}
      <slot></slot>
    </section>`;
  }

  private renderShown(): TemplateResult {
    const { shown, speaks } = this;
    switch (shown.kind) {
      case 'loading':
        return html`<p class="muted" role="status">${words.loading[speaks]}</p>`;
      case 'signed-out':
        return html`<p>${words.signedOut[speaks]}</p>`;
      case 'none':
        return html`<p>${words.none[speaks]}</p>`;
      case 'failed':
        return html`<div class="notice danger" role="alert">
          <strong>${words.failed[speaks]}</strong>
          <p>${this.say(shown.text)}</p>
          <p>
            <button class="button" type="button" @click=${() => void this.start()}>
              ${words.retry[speaks]}
            </button>
          </p>
        </div>`;
      case 'case':
        return this.renderCase(shown);
    }
  }

  private renderCase({ caseView, agency, stale }: ShownStatus): TemplateResult {
    const { speaks } = this;
    const { status, since, now } = standing(caseView, agency);
    return html`${
        stale
          ? html`<div class="notice warning" role="status">
              <strong>${words.stale[speaks]}</strong>
              <p>${this.say(stale)}</p>
            </div>`
          : nothing
      }
      <div>
        <p class="title">${this.say(caseView.permitType.title)}</p>
        <p class="registration muted">${caseView.registrationNumber}</p>
      </div>
      <p class="how" role="status">
        ${renderStatusBadge(status, speaks)}
        <span class="small muted"
          >${words.since[speaks](dateAndTime(since, agency.timeZone, speaks))}</span
        >
      </p>
      <div class="next">
        ${now.map((step) => this.renderStep(step, agency))}
        ${this.renderSentence(nextSentence(status, speaks))}
      </div>`;
  }

  private renderStep({ activity, applicants }: CurrentStep, agency: ShownStatus['agency']) {
    const { speaks } = this;
    const role = agency.roles.find(({ id }) => id === activity.role);
    const performer = role ? say(role.title, speaks) : activity.performer;
    const about = [
      ...(applicants ? [] : [words.by[speaks](performer)]),
      ...(activity.duration ? [words.norm[speaks](activity.duration)] : []),
    ];
    return html`<p>
      <strong>${(applicants ? words.yours : words.now)[speaks]}:</strong>
      <span lang=${sopLanguage}>${activity.name}</span>
      ${about.length > 0 ? html`<span class="small muted">${about.join(', ')}</span>` : nothing}
    </p>`;
  }

  private renderSentence(sentence: string | undefined): unknown {
    return sentence === undefined ? nothing : html`<p>${sentence}</p>`;
  }

  /** Begins anew with what is wanted now. */
  private async start(): Promise<void> {
    this.shown = { kind: 'loading' };
    this.refresher.start();
    await this.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-case-status': AlurCaseStatus;
  }
}
