import type { CaseTracking, TrackingPeriod } from '@alur/client/tracking-service.js';
import { say } from '@alur/model/text.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { RefreshController } from '../base/refresh-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { clock } from '../time/agency-time.ts';
import { CaseOpenEvent } from '../timeline/case-open-event.ts';
import type { CaseSide } from './case-side.ts';
import { caseStyles } from './case/case.styles.ts';
import type { ManySide } from './many-side.ts';
import { trackerMessages as words } from './messages.ts';
import { OfficeClock } from './office-clock.ts';
import { lastDays, type PeriodDays } from './periods.ts';
import { renderMessage } from './render-message.ts';
import { tableStyles } from './table/table.styles.ts';
import { Ticker } from './ticker.ts';
import type { TrackerHost } from './tracker-side.ts';
import { trackerStyles } from './tracker.styles.ts';
import {
  afterFailure,
  loadTracker,
  type ShownCase,
  type ShownMany,
  type TrackerState,
} from './tracker-state.ts';
import type { TrackerView } from './views.ts';

/**
 * How cases stand against the mutu baku of their SOP: kelengkapan, waktu and output, with working
 * time counting down, what deviated, why, and what is done about it.
 *
 * With `case` it shows one case, without it the steps of all cases that the officer may see: late
 * and about to be late first, a hundred thousand of them if need be.
 *
 * @tag alur-mutu-baku-tracker
 *
 * @fires {CaseOpenEvent} alur-case-open - An officer has opened a case, or gone back to the list.
 *
 * @csspart step - A step of the SOP, of one case.
 * @csspart clock - The clock of one case.
 * @csspart chain - What is said of a log whose chain is broken.
 * @csspart deviation - A deviation with its cause and follow-up.
 *
 * @cssprop [--alur-tracker-height=min(75vh, 46rem)] - How high the list of steps may be.
 */
export class AlurMutuBakuTracker extends AlurElement implements TrackerHost {
  static readonly tag = 'alur-mutu-baku-tracker';
  static override readonly styles = [tokens, controls, trackerStyles, tableStyles, caseStyles];

  /** The id of a case; empty for many. */
  @property() case = '';

  /** `steps`, `charts`, `register` or `forms`, of many cases. */
  @property() view: TrackerView = 'steps';

  /** How many days to look back: 30, 90, 183 or 366. */
  @property({ type: Number }) days: PeriodDays = 90;

  /** Seconds between two refreshes; 0 for none. */
  @property({ type: Number, attribute: 'refresh-seconds' }) refreshSeconds = 60;

  @state() private shown: TrackerState = { kind: 'loading' };
  @state() private isAsking = false;

  private readonly office = new OfficeClock(() => performance.now());
  private many: ManySide | undefined;
  private one: CaseSide | undefined;
  private readonly refresher = new RefreshController(
    this,
    () => void this.refresh(),
    () => this.refreshSeconds,
  );
  private isAsked = false;
  private asked = 0;

  constructor() {
    super();
    new Ticker(this, () => this.side?.tick());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.many?.disconnect();
  }

  /** Epoch milliseconds by the clock of the back end. */
  readonly now = (): number => this.office.now();

  /** What is looked back at, since it was asked for last. */
  period: TrackingPeriod = { from: 0, to: 0 };

  /** Asks again how things stand, as the button does. Never rejects: it shows what went wrong. */
  async refresh(): Promise<void> {
    const { service } = this;
    if (!service) return;
    const asked = (this.asked += 1);
    this.isAsking = true;
    this.period = lastDays(this.days, Date.now());
    const wanted = { case: this.case, period: this.period };
    const before = this.shown;
    const next = await Promise.all([loadTracker(service, wanted, before), this.loadSide()]).then(
      ([state]) => state,
      (error: unknown) => afterFailure(before, error),
    );
    if (asked !== this.asked) return; // the answer to a question that is not asked any more
    if (next.kind === 'many') this.office.set(next.tracked.assessedAt);
    if (next.kind === 'case') this.office.set(next.tracking.assessedAt);
    this.shown = next;
    this.isAsking = false;
  }

  protected override serviceChanged(): void {
    this.isAsked = false;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('case') || changed.has('days');
    if (!this.service || (this.isAsked && !isOther)) return;
    if (changed.has('case') || !this.isAsked) this.shown = { kind: 'loading' };
    this.isAsked = true;
    this.refresher.start();
    void this.refresh();
  }

  protected override updated(): void {
    this.side?.drawn(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { shown, speaks } = this;
    switch (shown.kind) {
      case 'loading':
        return html`<p role="status" class="quiet ${isRoomKept() ? 'roomy' : ''}">
          ${words.loading[speaks]}
        </p>`;
      case 'signed-out':
        return renderMessage(words.signedOutTitle[speaks], words.signedOut[speaks]);
      case 'forbidden':
        return renderMessage(words.forbiddenTitle[speaks], words.forbidden[speaks]);
      case 'failed':
        return html`<div class="notice danger" role="alert">
          <strong>${words.failedTitle[speaks]}</strong>
          <p>${this.say(shown.text)}</p>
          <p>
            <button class="button" type="button" @click=${this.onRefresh}>
              ${words.retry[speaks]}
            </button>
          </p>
        </div>`;
      case 'many':
        return html`${this.renderHead(words.title[speaks], '', shown)} ${this.many?.render(shown)}`;
      case 'case':
        return this.renderOne(shown);
    }
  }

  private renderHead(
    title: string,
    subtitle: string,
    { stale, calendars }: ShownMany | ShownCase,
  ): TemplateResult {
    const { speaks } = this;
    return html`<div class="head-line">
        <div>
          <h2 id="title">${title}</h2>
          ${subtitle ? html`<p class="muted">${subtitle}</p>` : nothing}
        </div>
        <div class="refresh">
          <span class="small muted">
            ${words.refreshedAt[speaks](
              clock(new Date(this.assessedAt).toISOString(), calendars.timeZone, speaks),
            )}
          </span>
          <button
            class="button"
            type="button"
            aria-disabled=${this.isAsking ? 'true' : 'false'}
            @click=${this.onRefresh}
          >
            ${words.refresh[speaks]}
          </button>
        </div>
      </div>
      ${
        stale
          ? html`<div class="notice warning" role="status">
              <strong>${words.stale[speaks]}</strong>
              <p>${this.say(stale)}</p>
            </div>`
          : nothing
      }`;
  }

  private renderOne(shown: ShownCase): TemplateResult {
    const { speaks } = this;
    const { registrationNumber, permitType } = shown.tracking;
    return html`
      <p>
        <button class="button quiet" type="button" @click=${() => this.openCase('')}>
          ← ${words.back[speaks]}
        </button>
      </p>
      ${this.renderHead(registrationNumber, say(permitType.title, speaks), shown)}
      ${this.one?.render(shown)}
    `;
  }

  private get assessedAt(): number {
    const { shown } = this;
    if (shown.kind === 'many') return shown.tracked.assessedAt;
    return shown.kind === 'case' ? shown.tracking.assessedAt : 0;
  }

  readonly changed = (): void => this.requestUpdate();

  /** A case has changed by what somebody did here. */
  readonly taken = (tracking: CaseTracking): void => {
    this.office.set(tracking.assessedAt);
    if (this.shown.kind === 'case') this.shown = { ...this.shown, tracking };
    else void this.refresh();
    this.side?.take(tracking);
  };

  /** Shows one case, as somebody does who chooses it; the list where the id is empty. */
  readonly openCase = (id: string): void => {
    this.case = id;
    this.dispatchEvent(new CaseOpenEvent(id));
  };

  private get side(): ManySide | CaseSide | undefined {
    if (this.shown.kind === 'many') return this.many;
    return this.shown.kind === 'case' ? this.one : undefined;
  }

  private async loadSide(): Promise<void> {
    if (this.case) this.one ??= new (await import('./case-side.ts')).CaseSide(this);
    else this.many ??= new (await import('./many-side.ts')).ManySide(this);
  }

  private readonly onRefresh = (): void => {
    if (this.isAsking) return;
    void this.refresh();
    this.refresher.start();
  };
}

/** Whether the page keeps room for who is signed in (`room.js`), which it does until now. */
const isRoomKept = (): boolean => document.documentElement.hasAttribute('data-alur-signed-in');

declare global {
  interface HTMLElementTagNameMap {
    'alur-mutu-baku-tracker': AlurMutuBakuTracker;
  }
}
