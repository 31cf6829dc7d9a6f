import { html, nothing, type TemplateResult } from 'lit';
import { CaseDesk } from './case/case-desk.ts';
import { CaseFlowchart } from './case/case-flowchart.ts';
import { renderCase } from './case/render-case.ts';
import type { TrackerHost, TrackerSide } from './tracker-side.ts';
import type { ShownCase } from './tracker-state.ts';

/** One case: its clock, its steps, what deviated, and the flowchart on demand. */
export class CaseSide implements TrackerSide<ShownCase> {
  private readonly host: TrackerHost;
  private readonly desk: CaseDesk;
  private readonly flowchart: CaseFlowchart;

  constructor(host: TrackerHost) {
    this.host = host;
    this.desk = new CaseDesk(host);
    this.flowchart = new CaseFlowchart(host.changed);
  }

  render(shown: ShownCase): TemplateResult {
    const { speaks, now } = this.host;
    const { tracking, sop } = shown;
    return html`
      ${renderCase({ sop, ...this.desk.source(shown, speaks, now()) })}
      ${sop ? this.flowchart.render(tracking, sop, speaks) : nothing}
    `;
  }

  tick(): void {
    this.host.changed();
  }

  drawn(): void {
    // Nothing is drawn beside the element itself.
  }

  take(): void {
    // What is shown is the element's.
  }

  disconnect(): void {
    // Nothing is held.
  }
}
