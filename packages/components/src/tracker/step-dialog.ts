import type { CaseTracking, TrackingService } from '@alur/client/tracking-service.js';
import { say, type Language, type LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../base/describe-error.ts';
import type { StepSheet } from './case/step-sheet.ts';
import { trackerMessages as words } from './messages.ts';
import type { TrackerHost } from './tracker-side.ts';
import type { ShownMany } from './tracker-state.ts';

export interface StepDialogPorts {
  readonly host: TrackerHost;
  readonly onClosed: () => void;
}

interface Opened {
  readonly service: TrackingService;
  readonly case: string;
  readonly task: string;
  readonly tracking?: CaseTracking;
  readonly fault?: Required<LocalText>;
}

/** A step of the list, opened over it. What it is drawn by is loaded with the first. */
export class StepDialog {
  private readonly ports: StepDialogPorts;
  private opened: Opened | undefined;
  private sheet: StepSheet | undefined;

  constructor(ports: StepDialogPorts) {
    this.ports = ports;
  }

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  async open(service: TrackingService, caseId: string, task: string): Promise<void> {
    const opened: Opened = { service, case: caseId, task };
    this.become(opened);
    try {
      const [tracking] = await Promise.all([service.caseTracking(caseId), this.load()]);
      if (this.opened === opened) this.become({ ...opened, tracking });
    } catch (error) {
      if (this.opened === opened) this.become({ ...opened, fault: describeError(error) });
    }
  }

  /** The case has changed by what was done here. */
  take(tracking: CaseTracking): void {
    if (this.opened?.case === tracking.id) this.become({ ...this.opened, tracking });
  }

  render(shown: ShownMany, language: Language): TemplateResult {
    const { opened } = this;
    return html`<dialog
      class="sheet"
      aria-labelledby="sheet-title"
      closedby="any"
      @close=${this.onClose}
    >
      ${opened ? this.renderOpened(opened, shown, language) : nothing}
    </dialog>`;
  }

  /** A dialog is opened by a call, not by an attribute, so that it holds the focus. */
  drawn(root: ParentNode): void {
    const dialog = root.querySelector<HTMLDialogElement>('dialog.sheet');
    if (this.opened && dialog && !dialog.open) dialog.showModal();
  }

  private renderOpened(
    { tracking, fault, task, service }: Opened,
    { agency, calendars }: ShownMany,
    language: Language,
  ): TemplateResult {
    const { sheet } = this;
    const { host } = this.ports;
    const visit = tracking?.assessment.steps.find((each) => each.task === task);
    return html`<div class="sheet-head">
        <div>
          <h3 id="sheet-title" lang="id">
            ${visit ? `${visit.number ? `${visit.number}. ` : ''}${visit.name}` : words.title[language]}
          </h3>
          ${
            tracking
              ? html`<p class="muted">
                  ${tracking.registrationNumber} · ${say(tracking.permitType.title, language)}
                </p>`
              : nothing
          }
        </div>
        <form method="dialog">
          <button class="button" type="submit">${words.close[language]}</button>
        </form>
      </div>
      ${fault ? html`<p class="notice danger" role="alert">${fault[language]}</p>` : nothing}
      ${!tracking && !fault ? html`<p role="status">${words.loading[language]}</p>` : nothing}
      ${
        tracking && visit && sheet
          ? html`${sheet.render({ tracking, agency, calendars, service }, visit, language, host.now())}
              <p>
                <button class="button" type="button" @click=${() => this.openCase(tracking.id)}>
                  ${words.openCase[language]}
                </button>
              </p>`
          : nothing
      }`;
  }

  private async load(): Promise<void> {
    const { StepSheet } = await import('./case/step-sheet.ts');
    this.sheet ??= new StepSheet(this.ports.host);
  }

  private openCase(id: string): void {
    this.opened = undefined;
    this.ports.host.openCase(id);
  }

  private become(opened: Opened | undefined): void {
    this.opened = opened;
    this.ports.host.changed();
  }

  private readonly onClose = (): void => {
    this.become(undefined);
    this.ports.onClosed();
  };
}
