import type { CaseTracking } from '@alur/client/tracking-service.js';
import { html, type TemplateResult } from 'lit';
import { LaterViews } from './later-views.ts';
import { ManyView } from './many-view.ts';
import { StepDialog } from './step-dialog.ts';
import type { TrackerHost, TrackerSide } from './tracker-side.ts';
import type { ShownMany } from './tracker-state.ts';

/** The steps of many cases: the list, the views beside it, and a step that is opened over it. */
export class ManySide implements TrackerSide<ShownMany> {
  private readonly host: TrackerHost;
  private readonly many: ManyView;
  private readonly dialog: StepDialog;
  private readonly views: LaterViews;
  private shown: ShownMany | undefined;

  constructor(host: TrackerHost) {
    this.host = host;
    this.many = new ManyView({
      now: host.now,
      changed: host.changed,
      onDays: (days) => (host.days = days),
      onOpen: (place) => this.openStep(place),
    });
    this.dialog = new StepDialog({ host, onClosed: () => this.many.table.focusActive() });
    this.views = new LaterViews(host.changed);
  }

  render(shown: ShownMany): TemplateResult {
    const { host } = this;
    const { view, speaks, service, period } = host;
    this.shown = shown;
    return html`
      ${this.views.renderSwitch(view, speaks, (chosen) => (host.view = chosen))}
      ${this.many.renderFilter(shown, host.days, speaks, view === 'steps')}
      ${
        view === 'steps'
          ? this.many.renderList(shown, speaks)
          : this.views.render(view, {
              service,
              period,
              language: speaks,
              tracked: shown.tracked,
              filter: this.many.filter,
            })
      }
      ${this.dialog.render(shown, speaks)}
    `;
  }

  drawn(root: ParentNode): void {
    this.many.table.draw();
    this.dialog.drawn(root);
  }

  tick(): void {
    this.many.table.tick();
    if (this.dialog.isOpen) this.host.changed();
  }

  take(tracking: CaseTracking): void {
    this.dialog.take(tracking);
  }

  disconnect(): void {
    this.many.table.disconnect();
  }

  private openStep(place: number): void {
    if (!this.shown) return;
    const { tracked, service } = this.shown;
    const step = tracked.steps[place];
    const of = step && tracked.cases[step.case];
    if (of) void this.dialog.open(service, of.id, step.task);
  }
}
