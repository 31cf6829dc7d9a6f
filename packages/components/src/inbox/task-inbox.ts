import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { AlurElement } from '../base/alur-element.ts';
import { describeError } from '../base/describe-error.ts';
import { RefreshController } from '../base/refresh-controller.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { clock } from '../time/agency-time.ts';
import { activityChoices, inboxRows, type InboxFilter } from './inbox-rows.ts';
import { afterFailure, loadInbox, type InboxReady, type InboxState } from './inbox-state.ts';
import { inboxMessages as words } from './messages.ts';
import { renderTasks } from './render-tasks.ts';
import { styles } from './task-inbox.styles.ts';
import { TaskOpenEvent } from './task-open-event.ts';

const noFilter: InboxFilter = { text: '', activity: '' };

/**
 * The open tasks of the roles that the signed-in officer has, longest waiting first.
 *
 * Asks again every half minute while the page is visible, when the page becomes visible, and
 * when somebody signs in or out. What an officer has searched for and where the focus is stays
 * through a refresh.
 *
 * @tag alur-task-inbox
 *
 * @fires {TaskOpenEvent} alur-task-open - An officer has chosen a task; `task` is its id, `case` that of its case.
 *
 * @csspart tasks - The table of tasks.
 * @csspart open - The button that opens a task.
 */
export class AlurTaskInbox extends AlurElement {
  static readonly tag = 'alur-task-inbox';
  static override readonly styles = [tokens, controls, styles];

  /** Seconds between two refreshes; 0 for none. */
  @property({ type: Number, attribute: 'refresh-seconds' }) refreshSeconds = 30;

  @state() private shown: InboxState = { kind: 'loading' };
  @state() private filter = noFilter;
  @state() private asking = false;

  private readonly refresher = new RefreshController(
    this,
    () => void this.refresh(),
    () => this.refreshSeconds,
  );

  /** Asks for the tasks again, as the button does. Never rejects: it shows what went wrong. */
  async refresh(): Promise<void> {
    const { service } = this;
    if (!service) return;
    this.asking = true;
    let next: InboxState;
    try {
      next = await loadInbox(service, Date.now());
    } catch (error) {
      next = afterFailure(this.shown, describeError(error));
    }
    if (service !== this.service) return; // somebody else's answer
    this.shown = next;
    this.asking = false;
  }

  protected override serviceChanged(): void {
    void this.refresh();
    this.refresher.start();
  }

  protected override needsService(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    const { shown } = this;
    switch (shown.kind) {
      case 'loading':
        return html`<p role="status" class="quiet">${words.loading[this.speaks]}</p>`;
      case 'signed-out':
        return renderMessage(words.signedOutTitle[this.speaks], words.signedOut[this.speaks]);
      case 'no-role':
        return renderMessage(
          words.noRoleTitle[this.speaks],
          words.noRole[this.speaks](shown.email),
        );
      case 'failed':
        return html`<div class="notice danger" role="alert">
          <strong>${words.failedTitle[this.speaks]}</strong>
          <p>${this.say(shown.text)}</p>
          <p>
            <button class="button" type="button" @click=${this.onRefresh}>
              ${words.retry[this.speaks]}
            </button>
          </p>
        </div>`;
      case 'ready':
        return this.renderReady(shown);
    }
  }

  private renderReady(ready: InboxReady): TemplateResult {
    const rows = inboxRows(ready.tasks, this.filter, this.speaks);
    return html`
      <div class="head">
        <div>
          <h2 id="title">${words.title[this.speaks]}</h2>
          <p role="status" class="muted">
            ${
              rows.length === ready.tasks.length
                ? words.waiting[this.speaks](rows.length)
                : words.shown[this.speaks](rows.length, ready.tasks.length)
            }
          </p>
        </div>
        <div class="refresh">
          <span class="small muted">
            ${words.refreshedAt[this.speaks](
              clock(new Date(ready.asOf).toISOString(), ready.agency.timeZone, this.speaks),
            )}
          </span>
          <button
            class="button"
            type="button"
            aria-disabled=${this.asking ? 'true' : 'false'}
            @click=${this.onRefresh}
          >
            ${words.refresh[this.speaks]}
          </button>
        </div>
      </div>
      ${
        ready.stale
          ? html`<div class="notice warning" role="status">
              <strong>${words.stale[this.speaks]}</strong>
              <p>${this.say(ready.stale)}</p>
            </div>`
          : nothing
      }
      ${
        ready.tasks.length === 0
          ? renderMessage(words.emptyTitle[this.speaks], words.empty[this.speaks])
          : html`${this.renderFilter(ready)}
            ${
              rows.length === 0
                ? this.renderNothingFound()
                : renderTasks({
                    tasks: rows,
                    agency: ready.agency,
                    language: this.speaks,
                    now: ready.asOf,
                    onOpen: (task) => this.dispatchEvent(new TaskOpenEvent(task.id, task.case)),
                  })
            }`
      }
    `;
  }

  private renderFilter({ tasks }: InboxReady): TemplateResult {
    const choices = activityChoices(tasks);
    return html`<div class="filter" role="search">
      <div class="field">
        <label class="label" for="search">${words.search[this.speaks]}</label>
        <span class="hint" id="search-hint">${words.searchHint[this.speaks]}</span>
        <input
          class="input"
          id="search"
          type="search"
          autocomplete="off"
          aria-describedby="search-hint"
          .value=${live(this.filter.text)}
          @input=${this.onSearch}
        />
      </div>
      ${
        choices.length > 1 || this.filter.activity
          ? html`<div class="field">
              <label class="label" for="activity">${words.activity[this.speaks]}</label>
              <select class="input" id="activity" @change=${this.onActivity}>
                <option value="" .selected=${this.filter.activity === ''}>
                  ${words.everyActivity[this.speaks]}
                </option>
                ${choices.map(
                  ({ id, name, count }) =>
                    html`<option value=${id} .selected=${this.filter.activity === id}>
                      ${name} (${count})
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    </div>`;
  }

  private renderNothingFound(): TemplateResult {
    return html`<div class="empty">
      <p>${words.nothingFound[this.speaks]}</p>
      <button class="button" type="button" @click=${this.onClear}>
        ${words.clearFilter[this.speaks]}
      </button>
    </div>`;
  }

  private onRefresh(): void {
    if (this.asking) return;
    void this.refresh();
    this.refresher.start();
  }

  private onSearch(event: Event): void {
    this.filter = { ...this.filter, text: (event.target as HTMLInputElement).value };
  }

  private onActivity(event: Event): void {
    this.filter = { ...this.filter, activity: (event.target as HTMLSelectElement).value };
  }

  private onClear(): void {
    this.filter = noFilter;
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }
}

function renderMessage(title: string, text: string): TemplateResult {
  return html`<div class="empty">
    <h2 id="title">${title}</h2>
    <p class="muted">${text}</p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-task-inbox': AlurTaskInbox;
  }
}
